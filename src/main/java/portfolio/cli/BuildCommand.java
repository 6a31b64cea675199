package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import portfolio.build.BuildOptions;
import portfolio.build.BuildReport;
import portfolio.build.SiteBuild;
import portfolio.model.SiteUrl;

/** {@code portfolio build}: the content folder in, the finished site out. */
@Command(
        name = "build",
        description = {
            "Builds the site.",
            "",
            "Reads the whole content folder, tells everything that is wrong with it, and writes the site only when "
                    + "nothing is. The output folder changes in one step: until then, and after an error, "
                    + "the site in it stays as it was."
        },
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the site was built; warnings and notes do not change that",
            "1:it was not: the content has errors, or writing failed",
            "2:wrong usage: an unknown option, a wrong URL, no content folder, or an output "
                    + "folder whose files are not this program's"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  portfolio build",
            "  portfolio build --base-url https://user.github.io/portfolio/",
            "  portfolio build --content ~/me --output preview --drafts"
        })
final class BuildCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "site-output",
            description = "The folder to write. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = SiteUrlConverter.class,
            description = "Where the site will be published, instead of the 'url' in site.yaml.")
    private @Nullable SiteUrl baseUrl;

    @Option(names = "--drafts", description = "Also show what is marked 'draft: true'.")
    private boolean drafts;

    @Option(
            names = "--html-only",
            description = "Write pages only, without documents, share cards and checks: "
                    + "to look at and to measure, not to publish.")
    private boolean htmlOnly;

    @Option(names = "--quiet", description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Path folder = content.folder();
        long start = System.nanoTime();
        BuildReport report = built(folder);
        tell(report, (System.nanoTime() - start) / 1e9);
        return ExitCode.DONE;
    }

    private BuildReport built(Path folder) throws IOException {
        BuildOptions options = new BuildOptions(folder, output, baseUrl, drafts, cache(), htmlOnly);
        return Stopwatch.time(StatusLine.on(spec.commandLine().getErr()), "Building", () -> SiteBuild.run(options));
    }

    /** Beside what Maven makes, where there is such a folder: elsewhere the program leaves nothing but the site. */
    static @Nullable Path cache() {
        Path target = Path.of("target");
        return Files.isDirectory(target) ? target.resolve("portfolio-cache") : null;
    }

    private void tell(BuildReport report, double seconds) {
        ProblemPrinter.print(report.remarks(), spec.commandLine().getErr());
        if (quiet) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "Built %s (%s) in %s in %.2f s.%n",
                Count.of(report.pages(), "page"),
                Count.bytes(report.bytes()),
                output,
                seconds);
        if (htmlOnly) {
            out.println("Not to be published: documents, share cards and checks are left out.");
        }
        out.println("Open " + output.resolve("index.html") + " in a browser.");
    }
}
