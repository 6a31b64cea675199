package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.source.Problem;
import portfolio.source.SourceFile;

/** Checks that output is coloured on a terminal only. */
final class TerminalTest {

    private static final char ESCAPE = '\u001B';

    private final Problem problem =
            Problem.warning(new SourceFile("a.yaml", "title: x").at(1, 1, 5), "something", "do it");

    @TempDir
    private Path folder;

    @Test
    void onATerminalTheWordsAndTheCaretsHaveColour() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ProblemPrinter.print(List.of(problem), new Terminal(bytes));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .startsWith(
                        "a.yaml:1:1: " + ESCAPE + "[1;33mwarning" + ESCAPE + "[0m: something",
                        "  1 | title: x",
                        "    | " + ESCAPE + "[1;33m^^^^^" + ESCAPE + "[0m",
                        "  " + ESCAPE + "[32mhint" + ESCAPE + "[0m: do it");
    }

    @Test
    void wrongUsageHasColourToo() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Main.run(new PrintWriter(new StringWriter()), new Terminal(bytes), "biuld");

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(ESCAPE + "[1;31merror" + ESCAPE + "[0m: unknown command", ESCAPE + "[32mhint");
    }

    @Test
    void elsewhereThereIsNone() {
        StringWriter text = new StringWriter();

        ProblemPrinter.print(List.of(problem), new PrintWriter(text));

        assertThat(text.toString()).doesNotContain(String.valueOf(ESCAPE));
    }

    @Test
    void colourIsForTerminalsThatDoNotRefuseIt() {
        assertThat(Terminal.wantsColour(Map.of("TERM", "xterm"), false, true)).isTrue();
        assertThat(Terminal.wantsColour(Map.of(), false, true)).isTrue();
        assertThat(Terminal.wantsColour(Map.of("NO_COLOR", ""), false, true)).isTrue();
        assertThat(Terminal.wantsColour(Map.of("NO_COLOR", "1"), false, true)).isFalse();
        assertThat(Terminal.wantsColour(Map.of("TERM", "dumb"), false, true)).isFalse();
        assertThat(Terminal.wantsColour(Map.of("TERM", "xterm"), false, false)).isFalse();
        assertThat(Terminal.wantsColour(Map.of(), true, true)).isFalse();
        assertThat(Terminal.wantsColour(Map.of("WT_SESSION", "1"), true, true)).isTrue();
    }

    @Test
    void aLineIsClearedOnlyWhereThatIsUnderstood() {
        assertThat(Terminal.understandsEscapes(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.understandsEscapes(Map.of("WT_SESSION", "1"))).isTrue();
        assertThat(Terminal.understandsEscapes(Map.of("TERM", "eterm-color", "INSIDE_EMACS", "29.1,term:0.96")))
                .isTrue();
        assertThat(Terminal.understandsEscapes(Map.of())).isFalse();
        assertThat(Terminal.understandsEscapes(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.understandsEscapes(Map.of("TERM", "xterm", "INSIDE_EMACS", "29.1,comint")))
                .isFalse();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileIsNoDevice() throws IOException {
        assertThat(Terminal.isDevice(Files.createFile(folder.resolve("log")).toString()))
                .isFalse();
        assertThat(Terminal.isDevice("/dev/null")).isTrue();
    }

    @Test
    void pathsAreShownWithForwardSlashesOnEverySystem() {
        assertThat(Failure.shown(Path.of("content", "projects", "a.md"))).isEqualTo("content/projects/a.md");
        assertThat(Failure.shown(Path.of("content\\projects\\a.md"))).isEqualTo("content/projects/a.md");
    }
}
