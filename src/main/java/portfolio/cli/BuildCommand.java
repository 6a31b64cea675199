package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portfolio.model.SiteUrl;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.BuildReport;
import portfolio.pipeline.SiteBuild;
import portfolio.source.Count;

/** {@code portfolio build}: builds the site from a content folder and writes it to the output folder. */
final class BuildCommand implements Subcommand {

    private final Input<Path> content = Input.content("The folder to read.");
    private final Input<Path> output = Input.folder("--output", "site-output", "The folder to write.");
    private final Input<@Nullable SiteUrl> baseUrl = Input.baseUrl();
    private final Input<Boolean> drafts = Input.drafts();
    private final Input<Boolean> htmlOnly = Input.flag(
            "--html-only",
            "Write only the pages, without documents, share cards or checks: for previews, not for publishing.");
    private final Input<Boolean> quiet = Input.flag("--quiet", "Print only problems.");

    private final Usage usage = new Usage("build", this)
            .description(
                    "Builds the site.",
                    "Reads the whole content folder, reports all errors in one run, and writes the site only if "
                            + "there are none. The output folder is replaced in one step: until then, and after an error, "
                            + "it keeps the previous site.")
            .understands(content, output, baseUrl, drafts, htmlOnly, quiet)
            .exits(ExitCode.DONE, "the site was built, possibly with warnings or notes")
            .exits(ExitCode.NOT_BUILT, "nothing was written: the content has errors, or writing failed")
            .exits(
                    ExitCode.WRONG_USAGE,
                    "wrong usage: an unknown option, an invalid URL, no content folder, or an output folder with files "
                            + "that this program did not write")
            .examples(
                    "portfolio build",
                    "portfolio build --base-url https://user.github.io/portfolio/",
                    "portfolio build --content ~/me --output preview --drafts");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = usage.contentFolder(content);
        long start = System.nanoTime();
        BuildReport report = built(folder);
        tell(report, (System.nanoTime() - start) / 1e9);
        return ExitCode.DONE;
    }

    private BuildReport built(Path folder) throws IOException {
        BuildOptions options = new BuildOptions(
                folder,
                usage.folder(output),
                baseUrl.value(),
                drafts.value(),
                CacheFolder.find(),
                htmlOnly.value(),
                OwnSources.changed());
        return Stopwatch.time(StatusLine.on(usage.err()), "Building", () -> SiteBuild.run(options));
    }

    private void tell(BuildReport report, double seconds) {
        ProblemPrinter.print(report.remarks(), usage.err());
        if (quiet.value()) {
            return;
        }
        PrintWriter out = usage.out();
        Path folder = usage.folder(output);
        out.printf(
                Locale.ROOT,
                "Built %s (%s) in %s in %.2f s.%n",
                Count.of(report.size().pages(), "page"),
                Size.ofBytes(report.size().bytes()),
                folder,
                seconds);
        if (htmlOnly.value()) {
            out.println("Do not publish this build: documents, share cards and checks are left out.");
        }
        out.println("Open " + folder.resolve("index.html") + " in a browser.");
    }
}
