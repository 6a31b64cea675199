package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import portfolio.serve.LiveServer;
import portfolio.serve.ServeOptions;
import portfolio.serve.ServeRefused;

/** {@code portfolio serve}: previews the site in a browser on this machine, and rebuilds it after every save. */
final class ServeCommand implements Subcommand {

    private static final int HIGHEST_PORT = 65_535;

    private final Input<Path> content = Input.content("The folder to read.");
    private final Input<Integer> port = new Input<>(OptionSpec.builder("--port")
            .paramLabel("PORT")
            .type(int.class)
            .defaultValue("8080")
            .description("The port to serve on. If it is in use, the next free one; with 0, any free one. "
                    + "Default: ${DEFAULT-VALUE}")
            .build());
    private final Input<Boolean> open = Input.flag("--open", "Open the site in the browser.");
    private final Input<Boolean> drafts = Input.drafts();

    private final Usage usage = new Usage("serve", this)
            .description(
                    "Previews the site locally and reloads on save.",
                    "Serves the site on this machine only, from memory: the output folder is not changed. Errors "
                            + "appear as an overlay on the last good page, worded as on the console, and disappear "
                            + "once fixed. In the repository of the program, it also follows 'assets' and 'templates': "
                            + "stylesheets are replaced without a reload, and templates are compiled if a JDK runs "
                            + "the program. Press Ctrl-C to stop.")
            .understands(content, port, open, drafts)
            .exits(ExitCode.ENDED, "stopped with Ctrl-C")
            .exits(ExitCode.NOT_BUILT, "no port is free, or the folders cannot be watched")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: an unknown option, an invalid port, or no content folder")
            .examples("portfolio serve --open", "portfolio serve --content ~/me --drafts --port 3000");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = usage.contentFolder(content);
        if (port.value() < 0 || port.value() > HIGHEST_PORT) {
            throw usage.wrong("the port must be a number from 0 to " + HIGHEST_PORT);
        }
        PrintWriter out = usage.out();
        PrintWriter err = usage.err();
        try (LiveServer server = LiveServer.start(options(folder), new ServeConsole(out, err))) {
            tell(server, folder, out, err);
            if (out.checkError()) {
                // Standard output is closed, so nobody can read the URL.
                return ExitCode.NOT_BUILT;
            }
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        } catch (ServeRefused e) {
            ProblemPrinter.error("the site cannot be served: " + e.getMessage(), err);
            ProblemPrinter.hint(e.hint(), err);
        } catch (IOException e) {
            ProblemPrinter.error("the site cannot be served: " + Failure.reason(e), err);
        }
        return ExitCode.NOT_BUILT;
    }

    private ServeOptions options(Path folder) {
        return new ServeOptions(
                folder,
                drafts.value(),
                port.value(),
                CacheFolder.find(),
                folder("assets", "css/tokens.css"),
                folder("templates", "layout/page.jte"));
    }

    private static @Nullable Path folder(String name, String file) {
        return OwnSources.folder(System.getProperty("java.class.path", ""), name, file)
                .orElse(null);
    }

    private void tell(LiveServer server, Path folder, PrintWriter out, PrintWriter err) {
        int wanted = port.value();
        if (wanted != 0 && server.port() != wanted) {
            out.println("Port " + wanted + " is in use.");
        }
        out.println("Serving " + server.url() + " from " + folder + ". Press Ctrl-C to stop.");
        if (open.value()) {
            try {
                BrowserWindow.open(server.url());
            } catch (IOException e) {
                err.println("note: the browser could not be opened: " + e.getMessage());
            }
        }
    }
}
