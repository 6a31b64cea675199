package portfolio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portfolio.Soak;
import portfolio.json.JsonReader;
import portfolio.jsonresume.ImportRemarks;
import portfolio.jsonresume.ResumeSchema;
import portfolio.jsonresume.SchemaCheck;
import portfolio.source.Problems;
import portfolio.source.SourceFile;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks that the import accepts and rejects the same files as the official schema. */
@Soak
final class SchemaAgreementTest {

    private static final Path SAMPLES = Path.of("src/test/resources/jsonresume");

    /** The values that replace each value in turn. E-mail addresses have domains that every validator accepts. */
    private static final List<String> VALUES = List.of(
            "null",
            "1",
            "1.5",
            "true",
            "false",
            "[]",
            "{}",
            "[null]",
            "[1]",
            "[\"a\"]",
            "[{}]",
            "[[]]",
            "{\"name\": 1}",
            "\"\"",
            "\"a\"",
            "\" \"",
            "\"2020\"",
            "\"2020-01\"",
            "\"2020-1\"",
            "\"2020-13\"",
            "\"2020-19-39\"",
            "\"2020-20\"",
            "\"2020-01-01\"",
            "\"2020-01-01T00:00:00Z\"",
            "\"2020-01-41\"",
            "\"0999\"",
            "\"3000\"",
            "\"2020-01-01\\n\"",
            "\"present\"",
            "\"https://example.com\"",
            "\"HTTPS://EXAMPLE.COM/a?b#c\"",
            "\"https://example.com/a b\"",
            "\"https://example.com/%zz\"",
            "\"https://example.com/%20\"",
            "\"https://example.com/#a#b\"",
            "\"https://ex\u00e4mple.com\"",
            "\"https://example.com/[a]\"",
            "\"http://[::1]:80/\"",
            "\"http://[zz]/\"",
            "\"//example.com\"",
            "\"www.example.com\"",
            "\"/a\"",
            "\"urn:a:b\"",
            "\"mailto:a@example.com\"",
            "\"a:\"",
            "\"1a:b\"",
            "\"http://a|b\"",
            "\"http://a/\\\\\"",
            "\"a@example.com\"",
            "\"a.b+c@example.com\"",
            "\"a@localhost\"",
            "\"a@b\"",
            "\".a@example.com\"",
            "\"a.@example.com\"",
            "\"a..b@example.com\"",
            "\"a@example..com\"",
            "\"a@-example.com\"",
            "\"a@exa_mple.com\"",
            "\"a@@example.com\"",
            "\"a@example.com.\"",
            "\"a b@example.com\"",
            "\"Jane <a@example.com>\"",
            "\"a@[127.0.0.1]\"",
            "\"a@[999.0.0.1]\"",
            "\"@example.com\"",
            "\"a@\"",
            "\"a@1.2\"");

    private final Schema schema;

    SchemaAgreementTest() throws IOException {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SAMPLES.resolve("schema-1.3.1.json")));
    }

    @Test
    void thousandsOfMutatedResumesAreJudgedAlike() throws IOException {
        JsonNode full = RoundTrip.JSON.readTree(Files.readString(SAMPLES.resolve("full.json")));
        Set<String> pointers = new LinkedHashSet<>();
        collect(full, "", pointers);
        List<String> disagreements = new ArrayList<>();
        int refused = 0;
        for (String pointer : pointers) {
            for (String value : VALUES) {
                String mutated = mutated(full, pointer, value);
                boolean official = isValid(mutated);
                refused += official ? 0 : 1;
                if (official != isAccepted(mutated)) {
                    disagreements.add(pointer + " = " + value + (official ? " is valid" : " is not valid"));
                }
            }
        }

        assertThat(disagreements).isEmpty();
        assertThat(pointers).hasSizeGreaterThan(100);
        assertThat(refused).isGreaterThan(1_000);
    }

    private static void collect(JsonNode node, String pointer, Set<String> pointers) {
        pointers.add(pointer);
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> collect(object.get(name), pointer + "/" + name, pointers));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < Math.min(1, array.size()); i++) {
                collect(array.get(i), pointer + "/" + i, pointers);
            }
        }
    }

    private static String mutated(JsonNode full, String pointer, String value) {
        if (pointer.isEmpty()) {
            return value;
        }
        JsonNode copy = full.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(at.head());
        JsonNode other = RoundTrip.JSON.readTree(value);
        if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), other);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), other);
        }
        return copy.toString();
    }

    private boolean isValid(String resume) {
        return schema.validate(resume, InputFormat.JSON).isEmpty();
    }

    private static boolean isAccepted(String resume) {
        Problems problems = new Problems();
        JsonReader.read(new SourceFile("resume.json", resume), problems)
                .ifPresent(root -> new SchemaCheck(problems, new ImportRemarks()).check(root, ResumeSchema.ROOT));
        return !problems.hasErrors();
    }
}
