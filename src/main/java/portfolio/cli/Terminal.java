package portfolio.cli;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portfolio.source.AnsiStyle;

/** A writer for messages on a terminal. Unlike other writers, it gets colours. */
final class Terminal extends PrintWriter {

    private static final int FILE_TYPE = 0170000;
    private static final int CHARACTER_DEVICE = 0020000;

    Terminal(OutputStream stream) {
        super(stream, true, StandardCharsets.UTF_8);
    }

    /** Returns the colours for messages to a writer: none unless it is a terminal. */
    static AnsiStyle ink(PrintWriter writer) {
        return writer instanceof Terminal ? AnsiStyle.COLOUR : AnsiStyle.NONE;
    }

    /**
     * Returns whether error messages may have colours.
     *
     * @param environment the environment variables. {@code NO_COLOR} (no-color.org) and {@code TERM=dumb} disable
     *     colours; on Windows, only consoles that set {@code WT_SESSION} or {@code TERM} are known to support them
     * @param isWindows whether the system is Windows
     * @param isTerminal whether error messages go to a terminal and not to a file or another program
     */
    static boolean wantsColour(Map<String, String> environment, boolean isWindows, boolean isTerminal) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty() || isPlain(environment);
        boolean able = !isWindows || environment.containsKey("WT_SESSION") || environment.containsKey("TERM");
        return isTerminal && able && !refused;
    }

    /**
     * Returns whether the terminal understands the escape sequence that clears a line. A terminal that does not name
     * its type may be a serial line, which would print the sequence as text.
     */
    static boolean understandsEscapes(Map<String, String> environment) {
        boolean named = !environment.getOrDefault("TERM", "").isEmpty() || environment.containsKey("WT_SESSION");
        return named && !isPlain(environment);
    }

    /**
     * Returns whether the terminal shows only plain text: a dumb terminal, or an Emacs buffer without terminal
     * emulation.
     */
    private static boolean isPlain(Map<String, String> environment) {
        String emacs = environment.getOrDefault("INSIDE_EMACS", "");
        return environment.getOrDefault("TERM", "").equals("dumb") || (!emacs.isEmpty() && !emacs.contains("term"));
    }

    static boolean wantsColour() {
        boolean isWindows = System.getProperty("os.name", "").startsWith("Windows");
        return wantsColour(System.getenv(), isWindows, isTerminal(System.console()) && isDevice("/dev/fd/2"));
    }

    /**
     * Returns whether the console is interactive. Since Java 22, {@code System.console()} also returns a console if it
     * is not, and {@code Console.isTerminal} tells them apart. It is called by reflection because Java 17 does not have
     * it.
     */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /**
     * Returns whether the file is a character device; true on systems that cannot tell. It checks standard error,
     * because the console reflects only standard input and output.
     */
    static boolean isDevice(String path) {
        try {
            int mode = (Integer) Files.getAttribute(Path.of(path), "unix:mode");
            return (mode & FILE_TYPE) == CHARACTER_DEVICE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return true;
        }
    }
}
