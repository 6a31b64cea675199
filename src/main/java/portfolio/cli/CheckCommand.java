package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import portfolio.audit.OutgoingLinks;
import portfolio.build.BuildOptions;
import portfolio.build.Checked;
import portfolio.build.SiteBuild;
import portfolio.model.SiteUrl;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;

/** {@code portfolio check}: judges content and finished site, and writes nothing. */
@Command(
        name = "check",
        description = {
            "Tells what is wrong with the content and the site made of it.",
            "",
            "Reads the content like 'build', makes the site in memory, and judges both: links, headings, contrast, "
                    + "weight, titles, structured data, names of technologies. Nothing is written. "
                    + "The last line tells whether the site is ready to be published."
        },
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ready to publish: no errors, and with --strict no warnings",
            "1:not ready to publish",
            "2:wrong usage: an unknown option, a wrong URL, or no content folder"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  portfolio check",
            "  portfolio check --strict --external",
            "  portfolio check --format github --base-url https://user.github.io/"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = SiteUrlConverter.class,
            description = "Where the site will be published, instead of the 'url' in site.yaml.")
    private @Nullable SiteUrl baseUrl;

    @Option(names = "--drafts", description = "Also judge what is marked 'draft: true'.")
    private boolean drafts;

    @Option(names = "--strict", description = "Warnings keep the site from being ready, too.")
    private boolean strict;

    @Option(names = "--external", description = "Also try the links that lead to other sites.")
    private boolean external;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = CheckFormat.Converter.class,
            description = "What is printed: text, json, or github for the annotations of a workflow. "
                    + "Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private CheckFormat format;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = content.folder();
        Verdict verdict = new Verdict(problems(folder), strict);
        PrintWriter out = spec.commandLine().getOut();
        format.print(verdict, folder, out);
        return verdict.isReady() ? ExitCode.DONE : ExitCode.NOT_BUILT;
    }

    private List<Problem> problems(Path folder) throws IOException, InterruptedException {
        Problems problems = new Problems();
        try {
            StatusLine line = StatusLine.on(spec.commandLine().getErr());
            Checked checked = checked(folder, line);
            problems.addAll(checked.problems());
            if (external) {
                problems.addAll(OutgoingLinks.check(checked.content(), new LinkCounter(line)));
                line.clear();
            }
        } catch (ProblemException refused) {
            problems.addAll(refused.problems());
        }
        return problems.list();
    }

    private Checked checked(Path folder, StatusLine line) throws IOException {
        BuildOptions options = new BuildOptions(folder, Path.of("site-output"), baseUrl, drafts, BuildCommand.cache());
        return Stopwatch.time(line, "Checking", () -> SiteBuild.check(options));
    }
}
