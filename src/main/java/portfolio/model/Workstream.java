package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * A line of work within a role.
 *
 * @param title the name of the workstream
 * @param project the slug of the project that describes it in detail
 * @param highlights achievements, one sentence each; inline Markdown
 * @param technologies the technologies used
 * @param concepts the concepts applied
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

    /** Returns a copy with another project and other highlights. */
    public Workstream with(@Nullable Slug otherProject, List<Inline> otherHighlights) {
        return new Workstream(title, otherProject, otherHighlights, technologies, concepts);
    }
}
