package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import portfolio.build.BuildOptions;
import portfolio.build.SiteBuild;
import portfolio.build.VariantReport;
import portfolio.variant.Hidden;

/** {@code portfolio variants}: what each variant of the résumé hides, and how long it is. */
@Command(
        name = "variants",
        description = {
            "Tells what each variant hides and its pages.",
            "",
            "A variant is a file in the folder 'variants' of the content: a resume for one reader, which selects, "
                    + "orders and re-titles what the content says. This makes all of them and writes none; "
                    + "'portfolio build' writes them with the site."
        },
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every variant keeps to its number of pages",
            "1:one of them does not, or the content has errors",
            "2:wrong usage: an unknown option, or no content folder"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  portfolio variants", "  portfolio variants --content ~/me"})
final class VariantsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(names = "--drafts", description = "Also show what is marked 'draft: true'.")
    private boolean drafts;

    @Override
    public Integer call() throws IOException {
        Path folder = content.folder();
        List<VariantReport> reports = SiteBuild.variants(
                new BuildOptions(folder, Path.of("site-output"), null, drafts, BuildCommand.cache()));
        PrintWriter out = spec.commandLine().getOut();
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
