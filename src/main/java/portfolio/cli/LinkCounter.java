package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;
import portfolio.audit.OutgoingLinks;

/** Counts the links that were tried, on one line of a terminal that is gone in the end; silent anywhere else. */
final class LinkCounter implements OutgoingLinks.Progress {

    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean visible;

    LinkCounter(PrintWriter terminal, boolean visible) {
        this.terminal = terminal;
        this.visible = visible;
    }

    static LinkCounter on(PrintWriter err) {
        return new LinkCounter(err, isTerminal());
    }

    @Override
    public void at(int done, int all) {
        print(CLEAR + "Trying links: " + done + " of " + all);
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

    /** Java cannot tell of standard error alone; where the system can, that counts. */
    private static boolean isTerminal() {
        try {
            String err = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return err.startsWith("/dev/pts/") || err.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return Ansi.AUTO.enabled();
        }
    }
}
