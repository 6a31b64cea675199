package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the folder, report and exit code of {@code portfolio import}. */
final class ImportCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path resume;
    private Path content;

    @BeforeEach
    void writeResume() throws IOException {
        content = folder.resolve("me");
        resume = Files.writeString(folder.resolve("resume.json"), "{\"basics\": {\"name\": \"Ada\"}}\n");
    }

    @Test
    void anImportTellsWhatWasMadeAndWhatToDoNext() {
        assertThat(run()).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines())
                .containsExactly(
                        "Imported " + resume + " into " + content
                                + ": 1 file. 1 value as written, 0 repaired, 0 left out.",
                        "Build the site from it: ./portfolio build --content " + content);
        assertThat(content.resolve("site.yaml")).content().endsWith("\nname: Ada\n");
    }

    @Test
    void theAdviceCanBeFollowed() {
        run();

        assertThat(run(
                        "build",
                        "--content",
                        content.toString(),
                        "--output",
                        folder.resolve("site").toString()))
                .isZero();
    }

    @Test
    void whatWasLeftOutIsToldInNotes() throws IOException {
        Files.writeString(resume, "{\"basics\": {\"name\": \"Ada\"},\n \"x\": 1}");

        assertThat(run()).isZero();

        assertThat(err.toString().lines())
                .containsExactly(
                        resume + ":2:2: note: /x was left out: JSON Resume has no such key",
                        "  2 |  \"x\": 1}",
                        "    |  ^^^",
                        "");
        assertThat(out.toString())
                .startsWith("Imported " + resume + " into " + content
                        + ": 1 file. 1 value as written, 0 repaired, 1 left out.");
    }

    @Test
    void noneOfManyNotesGoesUnsaid() throws IOException {
        Files.writeString(resume, "{\"work\": [" + "{\"summary\": \"s\"},\n".repeat(300) + "7]}");

        assertThat(run()).isZero();

        assertThat(err.toString().lines().filter(line -> line.contains(": note: ")))
                .hasSize(302);
    }

    @Test
    void whatBreaksTheSchemaIsRepairedWithNotes() throws IOException {
        Files.writeString(resume, "{\"basics\": {\"name\": 1}, \"work\": \"Mill\"}");

        assertThat(run()).isZero();

        assertThat(out.toString()).contains(": 2 files. 0 values as written, 3 repaired, 0 left out.");
        assertThat(err.toString()).contains("/basics/name was changed: the number is now text");
    }

    @Test
    void theLanguageOfTextsCanBeChosen() throws IOException {
        Files.writeString(resume, "{\"basics\": {\"label\": {\"en\": \"Nurse\", \"fr\": \"Infirmière\"}}}");

        assertThat(run("import", resume.toString(), "--into", content.toString(), "--language", "fr"))
                .isZero();

        assertThat(content.resolve("site.yaml")).content().endsWith("\nrole: Infirmière\n");
    }

    @Test
    void aLanguageThatNoTextIsGivenInIsNoted() throws IOException {
        Files.writeString(
                resume, "{\"basics\": {\"name\": \"Ida\", \"label\": {\"en\": \"Nurse\", \"fr\": \"Infirmière\"}}}");

        assertThat(run("import", resume.toString(), "--into", content.toString(), "--language", "de"))
                .isZero();

        assertThat(err.toString()).contains("note: the résumé has no text in 'de': it gives texts in en, fr\n");
        assertThat(out.toString()).contains(". 1 value as written, 1 repaired, 0 left out.");
    }

    @Test
    void aLanguageForTextsInOneLanguageIsNoted() throws IOException {
        Files.writeString(resume, "{\"basics\": {\"name\": \"Ida\"}}");

        assertThat(run("import", resume.toString(), "--into", content.toString(), "--language", "fr", "--strict"))
                .isZero();

        assertThat(err.toString())
                .contains("note: the résumé has no text in 'fr': it gives no text in several languages\n");
        assertThat(out.toString()).contains(". 1 value as written, 0 repaired, 0 left out.");
    }

    @Test
    void ifStrictEveryErrorIsListed() throws IOException {
        Files.writeString(resume, "{\"work\": [" + "2, ".repeat(150) + "3]}");

        assertThat(run("import", resume.toString(), "--into", content.toString(), "--strict"))
                .isEqualTo(1);

        assertThat(err.toString().lines().filter(line -> line.contains(": error: ")))
                .hasSize(151);
    }

    @Test
    void ifStrictErrorsOfTheResumeAreToldAndNothingIsWritten() throws IOException {
        Files.writeString(resume, "{\"basics\": {\"name\": 1}, \"work\": 2}");

        assertThat(run("import", resume.toString(), "--into", content.toString(), "--strict"))
                .isEqualTo(1);

        assertThat(err.toString())
                .contains("/basics/name must be text, not a number", "/work must be a list, not a number")
                .endsWith("2 errors. Nothing was imported or written." + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("resume.json");
    }

    @Test
    void aFolderWithFilesIsRefused() throws IOException {
        Files.createDirectory(content);
        Files.createFile(content.resolve("mine"));

        assertThat(run()).isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "error: the folder '" + content + "' is not empty",
                        "  hint: choose another folder, or move its contents elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "https://example.org/resume.json", "HTTP://example.org", "nowhere.json", "src", "a\0b"})
    void whatIsNoFileIsWrongUsage(String file) {
        assertThat(run("import", file, "--into", content.toString())).isEqualTo(2);

        assertThat(err.toString())
                .startsWith("error: ")
                .endsWith("Try 'portfolio import --help'." + System.lineSeparator());
        assertThat(content).doesNotExist();
    }

    @Test
    void standardInputAndTheWebAreNamedAsSuch() {
        run("import", "-");
        run("import", "https://example.org/resume.json");

        assertThat(err.toString())
                .contains("a résumé cannot be read from standard input", "a résumé cannot be read from the web");
    }

    @Test
    void withoutAFileItIsWrongUsage() {
        assertThat(run("import")).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: missing required parameter: 'FILE'");
    }

    @Test
    void helpTeachesTheCommand() {
        assertThat(run("import", "--help")).isZero();

        assertThat(out.toString())
                .contains("Usage: portfolio import ", "FILE", "--into=DIR", "Default: content", "Exit codes:")
                .contains("portfolio import resume.json")
                .isASCII();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    private int run() {
        return run("import", resume.toString(), "--into", content.toString());
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
