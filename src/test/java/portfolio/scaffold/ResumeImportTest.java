package portfolio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.Soak;
import portfolio.model.Experience;
import portfolio.model.Portfolio;
import portfolio.output.OutputRefused;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;

/** Tests the content folder and the report of an import. */
final class ResumeImportTest {

    private static final ImportOptions STRICT = new ImportOptions(true, null);

    @TempDir
    private Path folder;

    @Test
    void positionsAtOneEmployerStandInOneFile() throws IOException {
        Portfolio portfolio = sample("promotions");

        assertThat(portfolio.experience())
                .extracting(employer -> employer.slug() + " " + employer.roles().size())
                .containsExactly("big-co 3", "small-co 1", "big-co-2 1");
    }

    @Test
    void positionsThatTheContentWouldTurnAroundStandInFilesOfTheirOwn() throws IOException {
        assertThat(sample("out-of-order").experience())
                .extracting(Experience::company)
                .containsExactly("First", "Same", "Same", "No dates at all", "Present", "Only an end");
    }

    @Test
    void spellingsOfOneTermBecomeAliases() throws IOException {
        assertThat(sample("keywords").terms())
                .extracting(term -> term.name() + " " + term.aliases() + " " + term.slug())
                .containsExactly(
                        "java [JAVA, Java] null",
                        "NodeJS [Node.js] null",
                        "PostgreSQL [Postgresql, Postgre SQL] null",
                        "JavaScript [javascript] null",
                        "c plus plus [] c-plus-plus-2",
                        "ubung [] ubung-2",
                        "a very long name of a technology that nobody would ever want to see as the name of a folder []"
                                + " a-very-long-name-of-a-technology-that-nobody-would-ever-want",
                        "a very long name of a technology that nobody would ever want to see as the name of a file []"
                                + " a-very-long-name-of-a-technology-that-nobody-would-ever-want-2");
    }

    @Test
    void aTermThatStandsTwiceInOneListIsLeftOut() throws IOException {
        String keywords = Files.readString(Path.of("src/test/resources/jsonresume/keywords.json"));

        assertThat(RoundTrip.of(keywords, folder).pointers())
                .containsExactly("/skills/1/keywords/1", "/projects/1/keywords/2", "/projects/2/keywords/1");
    }

    @Test
    void anEntryWithoutAnEndIsPresentAndSaysSo() throws IOException {
        String resume = """
                {"basics": {"name": "Ida"},
                 "work": [
                  {"name": "A", "startDate": "2020-01"},
                  {"name": "B", "startDate": "2018", "endDate": "2019"},
                  {"name": "C"}],
                 "education": [{"institution": "D", "startDate": "2015"}]}
                """;

        assertThat(RoundTrip.of(resume, folder).pointers()).containsExactly("/work/0/endDate", "/education/0/endDate");
    }

    @Test
    void namesOfFilesFitEveryFileSystem() throws IOException {
        String name = "word ".repeat(200);
        report(
                "{\"projects\": [{\"name\": \"🚀\"}, {\"name\": \"CON\"}, {\"name\": \"語\"}, {\"name\": \"→\"}, {\"name\": \"com1\"},"
                        + " {\"name\": \"" + name + "\"}, {\"name\": \"" + name + "\"}, {\"name\": \"Größe/../x\"}]}");

        assertThat(names("projects"))
                .containsExactly(
                        "grosse-x.md",
                        "project-1.md",
                        "project-2.md",
                        "project-com1.md",
                        "project-con.md",
                        "word-word-word-word-word-word-word-word-word-word-word-word-2.md",
                        "word-word-word-word-word-word-word-word-word-word-word-word.md",
                        "語.md");
    }

    @Test
    void aResumeWithoutNameAndLabelIsCalledAfterThePosition() throws IOException {
        assertThat(report("{\"work\": [{\"name\": \"A\"}, {\"position\": \"Painter\"}]}"))
                .containsExactly("/basics/label was added: the site needs a name or a role, so its role is 'Painter'");
        assertThat(Files.readString(folder.resolve("content/site.yaml"))).contains("\nrole: Painter\n");
    }

    @Test
    void anEmptyResumeIsCalledResume() throws IOException {
        assertThat(report("{}"))
                .containsExactly("/basics/label was added: the site needs a name or a role, so its role is 'Résumé'");
    }

    @Test
    void whatHasNoPlaceIsNamedWithItsReason() throws IOException {
        assertThat(report("""
                {"basics": {"label": "x", "phone": "none", "image": "me.jpg", "url": "ftp://x.example.org",
                            "profiles": [{"network": "A"}], "age": 7},
                 "work": [{"name": "A", "startDate": "2020-13", "endDate": "2019", "sumary": "s"},
                          {"name": "B", "startDate": "2020", "endDate": "2019"}, {"summary": "s"}],
                 "awards": [{"awarder": "x"}], "skills": [{"name": "x", "keywords": ["a", "", "A"]}]}
                """))
                .containsExactly(
                        "/basics/phone was left out: it contains no number",
                        "/basics/image was left out: 'me.jpg' is not a web address",
                        "/basics/url was left out: 'ftp://x.example.org' is not a web address",
                        "/basics/profiles/0 was left out: it has neither a web address nor a user name",
                        "/basics/age was left out: JSON Resume has no such key",
                        "/work/0/startDate was changed: '2020-13' is read as '2020'",
                        "/work/0/endDate was left out: the end, 2019, is before the start, 2020",
                        "/work/0/sumary was left out: JSON Resume has no such key",
                        "/work/1/endDate was left out: the end, 2019, is before the start, 2020",
                        "/work/2 was left out: it has neither a name nor a position",
                        "/awards/0 was left out: it has no 'title'",
                        "/skills/0/keywords/2 was left out: it means the same as 'a' in this list");
    }

    @Test
    void aTextBeyondTheLimitsOfMarkdownIsLeftOut() throws IOException {
        assertThat(report("{\"basics\": {\"label\": \"x\", \"summary\": \"" + "*".repeat(2_000) + "\"}}"))
                .containsExactly(
                        "/basics/summary was left out: a paragraph has more than 1000 of the characters `*_[]<>&\\");
    }

    @Test
    void ifStrictAllViolationsAreToldAtOnceAndNothingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), """
                {"basics": {"email": "nobody", "name": null},
                 "work": [{"startDate": 2020}, 7],
                 "skills": {}, "skills": []}
                """);
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> ResumeImport.run(file, folder.resolve("content"), STRICT));

        assertThat(refused.problems())
                .extracting(problem ->
                        ProblemText.of(problem).lines().findFirst().orElse("").replaceFirst(".*r.json:", ""))
                .containsExactly(
                        "1:22: error: /basics/email must be an e-mail address, not 'nobody'",
                        "1:40: error: /basics/name must be text, not null",
                        "2:25: error: /work/0/startDate must be text, not a number",
                        "2:32: error: /work/1 must be an object, not a number",
                        "3:12: error: /skills appears again in its object");
        assertThat(folder).isDirectoryNotContaining("glob:**content*");
    }

    @Test
    void aFolderWithSomethingInItIsRefusedAndStaysAsItIs() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Path own = Files.writeString(content.resolve("site.yaml"), "role: Mine\n");

        assertThatThrownBy(() -> report("{}")).isInstanceOf(OutputRefused.class).hasMessageContaining("is not empty");
        assertThat(own).hasContent("role: Mine");
        assertThat(names("content")).isEmpty();
    }

    @Test
    @Soak
    void whatIsBeyondTheLimitsOfTheContentIsCutWithANote() throws IOException {
        String title = "a ".repeat(5_000);
        assertThat(report("{\"basics\": {\"name\": \"" + title + "\", \"summary\": \"" + "b".repeat(200_000)
                        + "\"}, \"skills\": [" + "{\"name\": \"y\"},".repeat(100_000) + "{}]}"))
                .containsExactly(
                        "/basics/name was changed: only the first 1000 of its 10000 characters were kept",
                        "/basics/summary was left out: it has 200000 characters, more than 100000",
                        "/skills was changed: only the first 1000 of its 100000 entries were kept");
    }

    @Test
    @Soak
    void aResumeOfMegabytesIsRefusedInWords() throws IOException {
        String keywords = IntStream.range(0, 100)
                .mapToObj(number -> "\"a keyword with a long name " + number + "\"")
                .collect(Collectors.joining(","));
        String group = "{\"name\": \"y\", \"keywords\": [" + keywords + "]}";
        Path file = Files.writeString(
                folder.resolve("r.json"), "{\"skills\": [" + (group + ",").repeat(900) + group + "]}");
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> ResumeImport.run(file, folder.resolve("content"), ImportOptions.DEFAULT));

        assertThat(refused.problems())
                .extracting(Problem::message)
                .contains("this file is larger than 1 MB", "the content generated from this résumé cannot be read");
        assertThat(folder.toFile().list()).containsExactly("r.json");
    }

    private Portfolio sample(String name) throws IOException {
        String resume = Files.readString(Path.of("src/test/resources/jsonresume", name + ".json"));
        return RoundTrip.of(resume, folder).portfolio();
    }

    /** Returns the notes about a résumé. */
    private List<String> report(String resume) throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), resume);
        return ResumeImport.run(file, folder.resolve("content"), ImportOptions.DEFAULT).remarks().stream()
                .map(remark -> remark.note().message())
                .toList();
    }

    private List<String> names(String inContent) throws IOException {
        Path listed = folder.resolve("content").resolve(inContent);
        if (!Files.isDirectory(listed)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(listed)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
