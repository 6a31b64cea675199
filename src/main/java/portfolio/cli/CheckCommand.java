package portfolio.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import portfolio.audit.OutgoingLinks;
import portfolio.audit.ParserView;
import portfolio.model.SiteUrl;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.CheckReport;
import portfolio.pipeline.SiteBuild;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;

/** {@code portfolio check}: checks the content and the finished site without writing anything. */
final class CheckCommand implements Subcommand {

    private final Input<Path> content = Input.content("The folder to read.");
    private final Input<@Nullable SiteUrl> baseUrl = Input.baseUrl();
    private final Input<Boolean> drafts = Input.drafts();
    private final Input<Boolean> strict = Input.flag("--strict", "Treat warnings as errors.");
    private final Input<Boolean> external = Input.flag("--external", "Also check the links to other sites.");
    private final Input<Boolean> parser =
            Input.flag("--parser", "Also print what a resume parser reads in resume.pdf.");
    private final Input<CheckFormat> format = new Input<>(OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(CheckFormat.class)
            .defaultValue("text")
            .converters(CheckFormat::of)
            .description("The output format: text, json, or github for annotations in a workflow. "
                    + "Default: ${DEFAULT-VALUE}")
            .build());

    private @Nullable ParserView view;

    private final Usage usage = new Usage("check", this)
            .description(
                    "Checks the content and the finished site.",
                    "Builds the site in memory and checks it together with the content: links, headings, "
                            + "contrast, page weight, titles, structured data and names of technologies. Nothing is "
                            + "written. The last line says whether the site is ready to be published.")
            .understands(content, baseUrl, drafts, strict, external, parser, format)
            .exits(ExitCode.DONE, "ready to publish: no errors, and with --strict no warnings")
            .exits(ExitCode.NOT_BUILT, "not ready to publish")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: an unknown option, an invalid URL, or no content folder")
            .examples(
                    "portfolio check",
                    "portfolio check --strict --external",
                    "portfolio check --parser",
                    "portfolio check --format github --base-url https://user.github.io/");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = usage.contentFolder(content);
        Verdict verdict = new Verdict(problems(folder), strict.value());
        format.value().print(verdict, folder, view, usage.out());
        return verdict.isReady() ? ExitCode.DONE : ExitCode.NOT_BUILT;
    }

    private List<Problem> problems(Path folder) throws IOException, InterruptedException {
        Problems problems = new Problems();
        try {
            StatusLine line = StatusLine.on(usage.err());
            CheckReport checked = checked(folder, line);
            problems.addAll(checked.problems());
            if (external.value()) {
                problems.addAll(OutgoingLinks.check(checked.content(), new LinkCounter(line)));
                line.clear();
            }
        } catch (ProblemException refused) {
            problems.addAll(refused.problems());
        }
        // Also for a site that fails the check: what a parser reads may be the reason.
        Optional<byte[]> pdf = parser.value() ? SiteBuild.resumePdf(options(folder)) : Optional.empty();
        view = pdf.isPresent() ? ParserView.of(pdf.get()) : null;
        return problems.list();
    }

    private CheckReport checked(Path folder, StatusLine line) throws IOException {
        BuildOptions options = options(folder);
        return Stopwatch.time(line, "Checking", () -> SiteBuild.check(options));
    }

    private BuildOptions options(Path folder) {
        return new BuildOptions(
                folder,
                Path.of("site-output"),
                baseUrl.value(),
                drafts.value(),
                CacheFolder.find(),
                false,
                OwnSources.changed());
    }
}
