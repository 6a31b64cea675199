package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantsCommandTest {

    private static final String FIXTURE = "src/test/resources/sites/variants/content";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void eachVariantTellsWhatItHidesAndHowLongItIs() {
        assertThat(run("variants", "--content", FIXTURE)).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "books: A bank",
                        "  1 page",
                        "  /for/books/  variants/books/resume.pdf",
                        "  hides the workstream 'Queue'",
                        "  hides the skill group 'Languages'",
                        "queues: A company that moves messages",
                        "  1 page of 1 allowed",
                        "  /for/queues/  variants/queues/resume.pdf",
                        "  hides the project 'Ledger: double entry'",
                        "  hides the highlight 'Kept it \"correct\".'",
                        "  hides the skill 'PostgreSQL'",
                        "  hides the skill 'SQL'");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aVariantThatIsTooLongFailsTheCommandAndIsAWarningOfTheBuild() throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("variants"));
        Files.writeString(content.resolve("site.yaml"), "role: Engineer\n");
        Files.writeString(content.resolve("about.md"), "I count pages.\n\n".repeat(120));
        Files.writeString(content.resolve("variants/short.yaml"), "audience: Somebody in a hurry\npages: 1\n");

        assertThat(run("variants", "--content", content.toString())).isEqualTo(1);
        assertThat(out.toString()).containsPattern("  [2-9] pages; the limit is 1\n");

        assertThat(run(
                        "build",
                        "--content",
                        content.toString(),
                        "--output",
                        folder.resolve("out").toString()))
                .isZero();
        assertThat(err.toString())
                .containsPattern(
                        "content/variants/short.yaml:2:8: warning: the résumé of this variant has [2-9] pages, more than 1")
                .contains("hint: leave more out with 'without', or raise 'pages'");
    }

    @Test
    void aContentWithoutVariantsSaysSo() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "role: Engineer\n");

        assertThat(run("variants", "--content", content.toString())).isZero();
        assertThat(out.toString()).startsWith("There are no variants");
    }

    @Test
    void aContentWithErrorsTellsThem() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "rloe: Engineer\n");

        assertThat(run("variants", "--content", content.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("unknown key 'rloe'");
    }

    @Test
    void aMissingFolderIsWrongUsage() {
        assertThat(run("variants", "--content", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no content folder");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
