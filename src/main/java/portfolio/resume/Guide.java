package portfolio.resume;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.evidence.Evidence;
import portfolio.evidence.TermEvidence;
import portfolio.markdown.Inline;
import portfolio.markdown.MarkdownText;
import portfolio.model.Labels;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.site.Pages;
import portfolio.site.address.SitePath;
import portfolio.site.layout.Format;

/** A writer for {@code llms.txt} (llmstxt.org): a summary of the site and a list of its pages, for language models. */
final class Guide {

    /** The heading of the section that a reader with little room may skip. The format defines this name. */
    private static final String OPTIONAL = "Optional";

    private final Pages pages;
    private final StringBuilder text = new StringBuilder();

    private Guide(Pages pages) {
        this.pages = pages;
    }

    static String of(Portfolio portfolio, Evidence evidence, Pages pages) {
        Guide guide = new Guide(pages);
        Labels labels = portfolio.profile().labels();
        guide.addHead(portfolio.profile());
        guide.addSection(portfolio.profile().sections().work(labels).kicker(), portfolio.projects(), guide::project);
        guide.addSection(labels.technologies(), withPage(evidence.technologies()), guide::term);
        guide.addSection(labels.concepts(), withPage(evidence.concepts()), guide::term);
        String resume = labels.resume();
        guide.addSection(resume, List.of(SitePath.RESUME), path -> guide.link(resume, path, null));
        guide.addSection(OPTIONAL, pages.formats(), guide::format);
        return guide.text.toString();
    }

    private static List<TermEvidence> withPage(List<TermEvidence> terms) {
        return terms.stream().filter(TermEvidence::hasPage).toList();
    }

    private void addHead(Profile profile) {
        text.append("# ").append(MarkdownText.escape(profile.identity())).append('\n');
        String summary = Stream.of(
                        profile.headline(),
                        Optional.ofNullable(profile.introduction())
                                .map(Inline::line)
                                .orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (!summary.isEmpty()) {
            text.append("\n> ").append(MarkdownText.escape(summary)).append('\n');
        }
        if (profile.name() != null && profile.role() != null) {
            text.append('\n').append(MarkdownText.escape(profile.role())).append('\n');
        }
    }

    private <T> void addSection(String heading, List<T> entries, Function<T, String> entry) {
        if (!entries.isEmpty()) {
            text.append("\n## ").append(MarkdownText.escape(heading)).append("\n\n");
            entries.forEach(each -> text.append(entry.apply(each)).append('\n'));
        }
    }

    private String project(Project project) {
        String note = Stream.of(project.subtitle(), project.company())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return link(project.title(), SitePath.of(project), note.isEmpty() ? null : note);
    }

    private String term(TermEvidence term) {
        return link(term.term().name(), SitePath.of(term), pages.summary(term));
    }

    private String format(Format format) {
        return link(format.label(), new SitePath("/" + format.href()), format.type());
    }

    private String link(String title, SitePath path, @Nullable String note) {
        String link = "- " + MarkdownText.link(MarkdownText.escape(title), pages.url(path));
        return note == null ? link : link + ": " + MarkdownText.escape(note);
    }
}
