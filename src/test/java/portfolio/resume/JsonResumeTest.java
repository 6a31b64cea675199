package portfolio.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.TestSite;
import portfolio.picture.TestPictures;
import portfolio.site.address.ResumePaths;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonResumeTest {

    private static final Path SCHEMA = Path.of("src/test/resources/jsonresume/schema-1.3.1.json");

    private static Schema schema;

    @BeforeAll
    static void readTheSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Files.readString(SCHEMA));
    }

    static List<Path> contentFolders() {
        return TestSite.contentFolders();
    }

    private static JsonNode resume(String... namesAndTexts) {
        return JsonMapper.shared().readTree(json(TestSite.with(namesAndTexts)));
    }

    private static String json(TestSite site) {
        return JsonResume.of(
                site.portfolio(), site.evidence(), site.pages().photographUrl().orElse(null), ResumePaths.SITE.json());
    }

    private static List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("contentFolders")
    void everySiteIsValid(Path content) {
        assertThat(errors(json(TestSite.of(content)))).isEmpty();
    }

    @Test
    void theSchemaAndItsFormatsAreTakenSeriously() {
        assertThat(errors("{\"basics\":{\"email\":\"nobody\"}}")).hasSize(1);
        assertThat(errors("{\"basics\":{\"url\":\"no where\"}}")).hasSize(1);
        assertThat(errors("{\"work\":[{\"startDate\":\"May 2020\"}]}")).hasSize(1);
        assertThat(errors("{\"work\":[{\"name\":null}]}")).hasSize(1);
    }

    @Test
    void withoutAnAddressOfItsOwnTheSiteIsNotNamed() {
        JsonNode resume = resume();

        assertThat(resume.at("/meta/canonical").isMissingNode()).isTrue();
        assertThat(resume.at("/basics/url").isMissingNode()).isTrue();
        assertThat(resume.at("/meta/version").asString()).isEqualTo("v1.0.0");
    }

    @Test
    void aPhotographInTheContentIsNamedByThePublishedAddress(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("me.jpg"), TestPictures.jpeg(1300, 1625, 1));
        String site = "role: A\nimage: me.jpg\nimageAlt: A at a desk\n";
        Files.writeString(folder.resolve("site.yaml"), site + "url: https://a.example/b/\n");
        TestSite published = TestSite.of(folder);
        String image = JsonMapper.shared()
                .readTree(json(published))
                .at("/basics/image")
                .asString();

        assertThat(image).matches("https://a\\.example/b/assets/pictures/me-[0-9a-f]{10}-1200\\.jpg");
        assertThat(published.files().bytes(image.substring("https://a.example/b/".length())))
                .isPresent();
        Path imported = folder.resolve("imported");
        Files.createDirectory(imported);
        Files.writeString(imported.resolve("site.yaml"), "role: A\nimage: " + image + "\n");
        assertThat(JsonMapper.shared()
                        .readTree(json(TestSite.of(imported)))
                        .at("/basics/image")
                        .asString())
                .isEqualTo(image);
        Files.writeString(folder.resolve("site.yaml"), site);
        assertThat(JsonMapper.shared()
                        .readTree(json(TestSite.of(folder)))
                        .at("/basics/image")
                        .isMissingNode())
                .as("without an address of the site")
                .isTrue();
    }

    @Test
    void theHeadlineLeadsTheSummary() {
        assertThat(resume("site.yaml", "role: A\nheadline: B\nintroduction: C *d*\n")
                        .at("/basics/summary")
                        .asString())
                .isEqualTo("B\n\nC d");
    }

    @Test
    void whatGoesOnHasNoEnd() {
        JsonNode role = resume("experience/a.yaml", "company: A\nroles:\n- {title: B, start: 2020-05, end: present}\n")
                .at("/work/0");

        assertThat(role.at("/startDate").asString()).isEqualTo("2020-05");
        assertThat(role.has("endDate")).isFalse();
    }

    /** Programs that read JSON Resume show a start without an end as "… – Present". */
    @Test
    void whatMayBeOverHasNoStartThatWouldMakeItGoOn() {
        JsonNode role = resume("experience/a.yaml", "company: A\nroles:\n- {title: B, start: 2020-05}\n")
                .at("/work/0");

        assertThat(role.has("startDate")).isFalse();
        assertThat(role.has("endDate")).isFalse();
    }

    @Test
    void whatIsExpectedHasItsDate() {
        JsonNode degree = resume("education.yaml", "- {degree: B.A., start: 2024-09, end: expected 2028-06}\n")
                .at("/education/0");

        assertThat(degree.at("/startDate").asString()).isEqualTo("2024-09");
        assertThat(degree.at("/endDate").asString()).isEqualTo("2028-06");
    }

    @Test
    void aProjectStandsForTheWorkstreamThatNamesIt() {
        JsonNode resume = resume("projects/p.md", "---\ntitle: P\n---\nText.\n", "experience/a.yaml", """
                company: A
                roles:
                - title: B
                  start: 2020
                  end: 2021-02
                  highlights: [zero]
                  workstreams:
                  - {title: W, project: p, highlights: [one]}
                  - {title: V, highlights: [two], technologies: [Java], concepts: [Caching]}
                """);

        assertThat(resume.at("/work/0/highlights").toString()).isEqualTo("[\"zero\",\"one\",\"two\"]");
        assertThat(resume.at("/projects").toString())
                .isEqualTo("[{\"name\":\"P\",\"description\":\"Text.\",\"highlights\":[\"one\"],"
                        + "\"startDate\":\"2020\",\"endDate\":\"2021-02\"},"
                        + "{\"name\":\"V\",\"highlights\":[\"two\"],\"keywords\":[\"Java\",\"Caching\"],"
                        + "\"startDate\":\"2020\",\"endDate\":\"2021-02\",\"roles\":[\"B\"],\"entity\":\"A\","
                        + "\"type\":\"workstream\"}]");
    }

    @Test
    void whatNotEverybodyMaySeeIsNotInIt() {
        String basics = resume("site.yaml", """
                        role: A
                        location: Oslo
                        address: {city: Bergen, visibility: pdf}
                        contact:
                        - {url: 'mailto:a@b.example', visibility: private}
                        - {url: 'tel:+1', visibility: pdf}
                        - {url: 'tel:+2', text: '2'}
                        - {url: 'tel:+3', label: C}
                        """).at("/basics").toString();

        assertThat(basics)
                .isEqualTo("{\"label\":\"A\",\"phone\":\"2\",\"location\":{\"address\":\"Oslo\"},"
                        + "\"profiles\":[{\"network\":\"C\",\"url\":\"tel:+3\"}]}");
    }
}
