package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import portfolio.build.BuildOptions;
import portfolio.build.SiteBuild;
import portfolio.build.VariantReport;
import portfolio.variant.Hidden;

/** {@code portfolio variants}: lists each variant of the résumé, what it hides, and its page count. */
final class VariantsCommand implements Subcommand {

    private final Input<Path> content = Input.content("The folder to read.");
    private final Input<Boolean> drafts = Input.drafts("show");

    private final Usage usage = new Usage("variants", this)
            .description(
                    "Tells what each variant hides and its pages.",
                    "A variant is a file in the folder 'variants' of the content: a resume for one reader, which "
                            + "selects, orders and re-titles what the content says. This makes all of them and "
                            + "writes none; 'portfolio build' writes them with the site.")
            .understands(content, drafts)
            .exits(ExitCode.DONE, "every variant keeps to its number of pages")
            .exits(ExitCode.NOT_BUILT, "one of them does not, or the content has errors")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: an unknown option, or no content folder")
            .examples("portfolio variants", "portfolio variants --content ~/me");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = usage.contentFolder(content);
        List<VariantReport> reports = SiteBuild.variants(
                new BuildOptions(folder, Path.of("site-output"), null, drafts.value(), CacheFolder.find()));
        PrintWriter out = usage.out();
        if (reports.isEmpty()) {
            out.println("There are no variants: see 'variants/*.yaml' in the README of the content.");
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
        return report.isWithinLimit()
                ? " of " + report.limit() + " allowed"
                : ", but only " + report.limit() + " allowed";
    }
}
