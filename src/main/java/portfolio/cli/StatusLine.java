package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * The last line of a terminal, which shows progress and is cleared at the end. It prints nothing if standard error is
 * not a terminal.
 */
final class StatusLine {

    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean visible;

    StatusLine(PrintWriter terminal, boolean visible) {
        this.terminal = terminal;
        this.visible = visible;
    }

    static StatusLine on(PrintWriter err) {
        return new StatusLine(err, isTerminal() && Terminal.understandsEscapes(System.getenv()));
    }

    boolean isVisible() {
        return visible;
    }

    /** Replaces the text of the line. */
    void show(String text) {
        print(CLEAR + text);
    }

    void clear() {
        print(CLEAR);
    }

    private void print(String text) {
        if (visible) {
            terminal.print(text);
            terminal.flush();
        }
    }

    /**
     * Returns whether standard error is a terminal. Java cannot check standard error alone, so this reads {@code /proc}
     * where it exists, and otherwise uses picocli's guess.
     */
    private static boolean isTerminal() {
        try {
            String err = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return err.startsWith("/dev/pts/") || err.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return Ansi.AUTO.enabled();
        }
    }
}
