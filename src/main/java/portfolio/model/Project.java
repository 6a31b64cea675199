package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;

/**
 * A project: {@code content/projects/<slug>.md}.
 *
 * @param file the name of the file it was read from, such as {@code global-payout-platform.md}
 * @param slug the project's name in URLs; default: from the file name
 * @param title the name of the project
 * @param company the company it was done for
 * @param subtitle a description in a few words
 * @param order the position among the projects, lowest first; projects without one follow, latest first
 * @param start the start date; default: the dates of the role that it belongs to
 * @param end the end: a date, or {@code present}
 * @param url the address where it can be seen
 * @param cover the picture at the top of the project's page
 * @param type the kind of project, such as {@code application} or {@code talk}
 * @param roles the person's roles in the project, a few words each
 * @param highlights achievements, one sentence each; inline Markdown
 * @param technologies the technologies used, the most important first
 * @param concepts the concepts applied, the most important first
 * @param aliases old paths of the project's page, which are redirected to it
 * @param draft whether the project is left out of the site
 * @param body the description below the front matter; Markdown
 */
public record Project(
        @Given String file,
        @Given(orKey = true) Slug slug,
        String title,
        @Nullable String company,
        @Nullable String subtitle,
        @Nullable Integer order,
        @Nullable Start start,
        @Nullable End end,
        @Nullable WebUrl url,
        @Nullable Cover cover,
        @Nullable String type,
        List<String> roles,
        List<Inline> highlights,
        List<String> technologies,
        List<String> concepts,
        List<AliasPath> aliases,
        @Default("false") boolean draft,
        @Given Prose body) {

    /** The folder of the projects in the content folder. */
    public static final String FOLDER = "projects";

    public Project {
        roles = List.copyOf(roles);
        highlights = List.copyOf(highlights);
        technologies = List.copyOf(technologies);
        concepts = List.copyOf(concepts);
        aliases = List.copyOf(aliases);
        Text.requireNotBlank("title", title);
        new Period(start, end);
    }

    /** Returns the time from start to end, without the default for missing dates. */
    public Period period() {
        return new Period(start, end);
    }
}
