package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * One line of work within a role.
 *
 * @param title what it is called
 * @param project the slug of the project that tells more about it
 * @param highlights what was done, one sentence each; inline Markdown
 * @param technologies what was used
 * @param concepts the ideas at work in it
 */
public record Workstream(
        String title,
        @Nullable Slug project,
        List<Inline> highlights,
        List<String> technologies,
        List<String> concepts) {

    public Workstream {
        highlights = List.copyOf(highlights);
        technologies = List.copyOf(technologies);
        concepts = List.copyOf(concepts);
        Text.requireNotBlank("title", title);
    }

    /** The same workstream with another project and other highlights. */
    public Workstream with(@Nullable Slug otherProject, List<Inline> otherHighlights) {
        return new Workstream(title, otherProject, otherHighlights, technologies, concepts);
    }
}
