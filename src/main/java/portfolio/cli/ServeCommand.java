package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import portfolio.serve.LiveServer;
import portfolio.serve.ServeOptions;

/** {@code portfolio serve}: the site in a browser on this machine, made anew after every save. */
@Command(
        name = "serve",
        description = {
            "Shows the site in a browser and follows every save.",
            "",
            "Serves the site on this machine only, from memory: the output folder stays as it is. A saved file of "
                    + "the content shows at once. What is wrong with it lies over the last good page, with its place "
                    + "and a way out, and goes when it is mended. Where the current directory has the folders "
                    + "'assets' and 'templates', changes of the design show as well: of a stylesheet without "
                    + "reloading the page, of a template if this Java is a JDK. Ctrl-C ends it."
        },
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "130:ended by Ctrl-C",
            "1:no port is free, or the folders cannot be watched",
            "2:wrong usage: an unknown option, a wrong port, or no content folder"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  portfolio serve --open", "  portfolio serve --content ~/me --drafts --port 3000"})
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where to serve it; the next free port when it is in use, any with 0. "
                    + "Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--open", description = "Also open it in the browser.")
    private boolean open;

    @Option(names = "--drafts", description = "Also show what is marked 'draft: true'.")
    private boolean drafts;

    @Override
    public Integer call() throws InterruptedException {
        Path folder = content.folder();
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "a port is a number from 0 to " + HIGHEST_PORT);
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (LiveServer server = LiveServer.start(options(folder), new ServeConsole(out, err))) {
            tell(server, folder, out, err);
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        } catch (IOException e) {
            err.println("error: the site cannot be served: " + Failure.reason(e));
            return ExitCode.NOT_BUILT;
        }
    }

    private ServeOptions options(Path folder) {
        return new ServeOptions(
                folder,
                drafts,
                port,
                BuildCommand.cache(),
                folder("assets", "css/tokens.css"),
                folder("templates", "layout/page.jte"));
    }

    /** A folder of the current directory that is known by one of its files; absent when there is none. */
    private static @Nullable Path folder(String name, String file) {
        return Files.isRegularFile(Path.of(name, file)) ? Path.of(name) : null;
    }

    private void tell(LiveServer server, Path folder, PrintWriter out, PrintWriter err) {
        if (port != 0 && server.port() != port) {
            out.println("Port " + port + " is in use.");
        }
        out.println("Serving " + server.url() + " from " + folder + "; Ctrl-C ends.");
        if (open) {
            try {
                BrowserWindow.open(server.url());
            } catch (IOException e) {
                err.println("note: the browser could not be opened: " + e.getMessage());
            }
        }
    }
}
