package portfolio.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens pages in the browser of whoever runs the program, by the command their system has for it. */
final class BrowserWindow {

    private BrowserWindow() {}

    /** @throws IOException if there is no such command */
    static void open(String url) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name", ""), url))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** @param system the name of the operating system, as Java calls it */
    static List<String> command(String system, String url) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", url);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", url);
    }
}
