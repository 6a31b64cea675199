package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.SiteBuild;
import portfolio.pipeline.VariantReport;
import portfolio.source.Count;
import portfolio.variant.Hidden;

/** {@code portfolio variants}: lists each variant of the résumé, what it hides, and its page count. */
final class VariantsCommand implements Subcommand {

    private final Input<Path> content = Input.content("The folder to read.");
    private final Input<Boolean> drafts = Input.drafts();

    private final Usage usage = new Usage("variants", this)
            .description(
                    "Lists each variant, what it hides, and its page count.",
                    "A variant is a file in the folder 'variants' of the content: a resume tailored to one reader "
                            + "that selects, reorders and retitles what the content says. Nothing is written; "
                            + "'portfolio build' writes the variants with the site.")
            .understands(content, drafts)
            .exits(ExitCode.DONE, "every variant is within its page limit")
            .exits(ExitCode.NOT_BUILT, "a variant is over its page limit, or the content has errors")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: an unknown option, or no content folder")
            .examples("portfolio variants", "portfolio variants --content ~/me");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = usage.contentFolder(content);
        List<VariantReport> reports = SiteBuild.variants(new BuildOptions(
                folder, Path.of("site-output"), null, drafts.value(), CacheFolder.find(), false, OwnSources.changed()));
        PrintWriter out = usage.out();
        if (reports.isEmpty()) {
            out.println("There are no variants. To add one: ./portfolio new variant \"One reader\"");
        }
        reports.forEach(report -> tell(report, out));
        return reports.stream().allMatch(VariantReport::isWithinLimit) ? ExitCode.DONE : ExitCode.NOT_BUILT;
    }

    private static void tell(VariantReport report, PrintWriter out) {
        out.println(report.name() + ": " + report.audience());
        out.println("  " + Count.of(report.pages(), "page") + limit(report));
        out.println("  /for/" + report.name() + "/  variants/" + report.name() + "/resume.pdf");
        if (report.hidden().isEmpty()) {
            out.println("  hides nothing");
        }
        for (Hidden hidden : report.hidden()) {
            out.println("  hides the " + hidden.kind() + " '" + hidden.name() + "'");
        }
    }

    private static String limit(VariantReport report) {
        if (report.limit() == null) {
            return "";
        }
        return report.isWithinLimit() ? " of " + report.limit() + " allowed" : "; the limit is " + report.limit();
    }
}
