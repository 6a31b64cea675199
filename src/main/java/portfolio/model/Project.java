package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;

/**
 * One project of the person's work: {@code content/projects/<slug>.md}.
 *
 * @param file name of the file it was read from, such as {@code global-payout-platform.md}
 * @param slug its name in URLs; default: from the file's name
 * @param title what it is called
 * @param company for whom it was done
 * @param subtitle what it is, in a few words
 * @param order its place among the projects, the smallest first; those without come after, latest first
 * @param start when it began; default: the dates of the role that it belongs to
 * @param end when it ended: a date, or {@code present}
 * @param url where it can be seen
 * @param type what kind of thing it is, such as {@code application} or {@code talk}
 * @param roles as what the person took part in it, a few words each
 * @param highlights what was done, one sentence each; inline Markdown
 * @param technologies what it is built with, the most important first
 * @param concepts the ideas at work in it, the most important first
 * @param aliases where its page was before
 * @param draft whether it is left out of the site
 * @param body the description; Markdown
 */
public record Project(
        @Given String file,
        @Given(orKey = true) Slug slug,
        String title,
        @Nullable String company,
        @Nullable String subtitle,
        @Nullable Integer order,
        @Nullable PartialDate start,
        @Nullable End end,
        @Nullable WebUrl url,
        @Nullable String type,
        List<String> roles,
        List<Inline> highlights,
        List<String> technologies,
        List<String> concepts,
        List<AliasPath> aliases,
        @Default("false") boolean draft,
        @Given Prose body) {

    public Project {
        roles = List.copyOf(roles);
        highlights = List.copyOf(highlights);
        technologies = List.copyOf(technologies);
        concepts = List.copyOf(concepts);
        aliases = List.copyOf(aliases);
        Text.requireNotBlank("title", title);
        new Period(start, end);
    }

    public Period period() {
        return new Period(start, end);
    }
}
