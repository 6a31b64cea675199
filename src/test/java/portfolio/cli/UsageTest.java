package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the help texts and the errors for unknown arguments. */
final class UsageTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutACommandTheUsageIsShown() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).startsWith("Usage: portfolio ").contains("build       Builds the site.");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpTeachesTheCommandsAndExitCodes(String option) {
        assertThat(run(option)).isZero();

        assertThat(out.toString())
                .contains(
                        "Usage: portfolio ",
                        "build       Builds the site.",
                        "import      Creates a content folder",
                        "Exit codes:",
                        "Examples:");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpOfACommandShowsEveryOption() {
        assertThat(run("build", "--help")).isZero();

        assertThat(out.toString())
                .contains("Usage: portfolio build ", "--content=DIR", "--output=DIR", "--base-url=URL", "--drafts")
                .contains("Default: content", "Default: site-output", "Exit codes:", "Examples:");
    }

    @Test
    void helpIsPlainAsciiWithinEightyColumns() {
        run("--help");
        run("build", "--help");

        assertThat(out.toString()).isASCII();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNameThatMovesOtherTextIsShownWithEscapes() {
        assertThat(run("build", "--content", "no\nsuch\u202efolder")).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: there is no content folder 'no\\u{a}such\\u{202e}folder' (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsToldOnOneLine(String option) {
        assertThat(run(option)).isZero();

        assertThat(out.toString()).startsWith("portfolio ").hasLineCount(1);
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        assertThat(run("biuld")).isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "error: unknown command 'biuld'", "  hint: did you mean 'build'?", "Try 'portfolio --help'.");
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheNearest() {
        assertThat(run("build", "--contnet", "me")).isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "error: unknown option '--contnet'",
                        "  hint: did you mean '--content'?",
                        "Try 'portfolio build --help'.");
    }

    @Test
    void anArgumentTooManyIsWrongUsage() {
        assertThat(run("build", "content")).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: unknown argument 'content'");
    }

    @Test
    void anOptionWithoutItsValueIsWrongUsage() {
        assertThat(run("build", "--content")).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: missing required parameter for option '--content' (DIR)");
    }

    @Test
    void anOptionGivenTwiceIsWrongUsage() {
        assertThat(run("build", "--content", "one", "--content", "other")).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: option '--content' (DIR) should be specified only once");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
