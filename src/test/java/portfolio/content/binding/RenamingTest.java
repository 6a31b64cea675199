package portfolio.content.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portfolio.content.file.ContentFile;
import portfolio.content.text.MarkdownSources;
import portfolio.content.yaml.SourceMap;
import portfolio.content.yaml.YamlNode.Mapping;
import portfolio.content.yaml.YamlReader;
import portfolio.model.FormerName;
import portfolio.source.Problem;
import portfolio.source.Problems;
import portfolio.source.Severity;
import portfolio.source.SourceFile;

/** Tests the acceptance of former names of keys. The shipped format has none so far. */
class RenamingTest {

    private final Problems problems = new Problems();
    private final SourceMap sourceMap = new SourceMap();
    private SourceFile file = new SourceFile("a.yaml", "");

    /** A record of which version 2 renamed two keys. */
    public record Renamed(
            @FormerName(value = "name", renamedIn = 2) String title,
            @FormerName(value = "tech", renamedIn = 2) List<String> technologies,
            @Nullable Integer order) {}

    @Test
    void aFormerNameIsAcceptedWithAWarningThatShowsTheNewLine() {
        Renamed read =
                read(2, "order: 1\nname: A # mine\n\"tech\":\n  - Kafka\n").orElseThrow();

        assertThat(read).isEqualTo(new Renamed("A", List.of("Kafka"), 1));
        assertThat(problems.list())
                .containsExactly(
                        Problem.warning(file.at(2, 1, 4), "'name' is now called 'title'", "write: title: A # mine"),
                        Problem.warning(
                                file.at(3, 1, 6), "'tech' is now called 'technologies'", "write: technologies:"));
        assertThat(sourceMap.place(read, "title")).isEqualTo(file.at(2, 7, 1));
    }

    @Test
    void theCurrentNameIsNotWarnedOf() {
        assertThat(read(2, "title: A\n")).hasValue(new Renamed("A", List.of(), null));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void bothNamesAreOneTooMany() {
        read(2, "title: A\nname: B\n");

        assertThat(problems.list())
                .containsExactly(Problem.error(
                        file.at(2, 1, 4),
                        "'name' is the former name of 'title', which is written too",
                        "delete one of them"));
    }

    @Test
    void theNextVersionKnowsTheFormerNameOnlyAsAHint() {
        assertThat(read(3, "name: A\n")).isEmpty();

        assertThat(problems.list())
                .containsExactly(Problem.error(file.at(1, 1, 4), "unknown key 'name'", "it is called 'title' now"));
    }

    @Test
    void beforeTheRenamingTheNameIsUnknown() {
        read(1, "title: A\nname: A\n");

        assertThat(problems.list()).extracting(Problem::severity).containsExactly(Severity.ERROR);
    }

    /** A key that is renamed in a version to come would be accepted under no name at all. */
    @Test
    void theShippedFormatNamesNoVersionToCome() {
        Stream<FormerName> shipped = ContentFile.ALL.stream()
                .flatMap(content -> Stream.of(content.type().getRecordComponents()))
                .map((RecordComponent component) -> component.getAnnotation(FormerName.class))
                .filter(former -> former != null);

        assertThat(shipped).allMatch(former -> former.renamedIn() <= ContentFormat.VERSION);
    }

    private Optional<Renamed> read(int format, String yaml) {
        file = new SourceFile("a.yaml", yaml);
        Mapping mapping =
                (Mapping) YamlReader.read(file, yaml.length(), problems).orElseThrow();
        return new Binder(problems, sourceMap, new MarkdownSources(), format).read(Renamed.class, mapping, Map.of());
    }
}
