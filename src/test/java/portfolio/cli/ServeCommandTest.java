package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests calls of {@code serve} that fail. A server that starts would not end. */
final class ServeCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void withoutAContentFolderItIsWrongUsage() {
        assertThat(run("serve", "--content", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("error: there is no content folder '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http"})
    void aPortThatIsNoneIsWrongUsage(String port) {
        assertThat(run("serve", "--content", folder.toString(), "--port", port)).isEqualTo(2);
        assertThat(err.toString()).startsWith("error: ").doesNotContain("an int");
    }

    @Test
    void itsHelpIsPlainAsciiWithinEightyColumns() {
        assertThat(run("serve", "--help")).isZero();
        assertThat(out.toString()).isASCII().contains("--port=PORT", "--open", "--drafts", "Default: 8080", "Ctrl-C");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32", "'', xdg-open"})
    void everySystemHasItsCommandForTheBrowser(String system, String program) {
        assertThat(BrowserWindow.command(system, "http://localhost:8080/"))
                .startsWith(program)
                .endsWith("http://localhost:8080/");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
