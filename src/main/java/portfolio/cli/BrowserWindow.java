package portfolio.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens a URL in the default browser with the command of the operating system. */
final class BrowserWindow {

    private BrowserWindow() {}

    /**
     * Opens a URL.
     *
     * @throws IOException if the system does not have the command
     */
    static void open(String url) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name", ""), url))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Returns the command that opens a URL.
     *
     * @param system the name of the operating system, as in the system property {@code os.name}
     */
    static List<String> command(String system, String url) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", url);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", url);
    }
}
