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
import portfolio.source.Ink;

/** What messages are written to where they may have colour: a terminal in front of a person. */
final class Terminal extends PrintWriter {

    private static final int FILE_TYPE = 0170000;
    private static final int CHARACTER_DEVICE = 0020000;

    Terminal(OutputStream stream) {
        super(stream, true, StandardCharsets.UTF_8);
    }

    /** The colours of what is written there. */
    static Ink ink(PrintWriter writer) {
        return writer instanceof Terminal ? Ink.COLOUR : Ink.NONE;
    }

    /**
     * Whether error messages may have colour.
     *
     * @param environment where {@code NO_COLOR} (no-color.org) or {@code TERM=dumb} forbid it; on Windows only consoles
     *     that set one of {@code WT_SESSION} and {@code TERM} are known to have colours
     * @param isTerminal whether they go to a terminal and not to a file or another program
     */
    static boolean wantsColour(Map<String, String> environment, boolean isWindows, boolean isTerminal) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty() || isPlain(environment);
        boolean able = !isWindows || environment.containsKey("WT_SESSION") || environment.containsKey("TERM");
        return isTerminal && able && !refused;
    }

    /**
     * Whether a terminal clears a line when it is sent the sequence for that. A terminal that does not name its type
     * may be a serial line, and shows the sequence as text.
     */
    static boolean understandsEscapes(Map<String, String> environment) {
        boolean named = !environment.getOrDefault("TERM", "").isEmpty() || environment.containsKey("WT_SESSION");
        return named && !isPlain(environment);
    }

    /** Whether it only takes text: a dumb terminal, or a buffer of Emacs in which no terminal is emulated. */
    private static boolean isPlain(Map<String, String> environment) {
        String emacs = environment.getOrDefault("INSIDE_EMACS", "");
        return environment.getOrDefault("TERM", "").equals("dumb") || (!emacs.isEmpty() && !emacs.contains("term"));
    }

    static boolean wantsColour() {
        boolean isWindows = System.getProperty("os.name", "").startsWith("Windows");
        return wantsColour(System.getenv(), isWindows, isTerminal(System.console()) && isDevice("/dev/fd/2"));
    }

    /** From Java 22 on there is a console also where nobody sits; {@code isTerminal} is as young. */
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

    /** Whether errors go to a device; a console tells only of input and results. Systems that cannot tell say yes. */
    static boolean isDevice(String path) {
        try {
            int mode = (Integer) Files.getAttribute(Path.of(path), "unix:mode");
            return (mode & FILE_TYPE) == CHARACTER_DEVICE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return true;
        }
    }
}
