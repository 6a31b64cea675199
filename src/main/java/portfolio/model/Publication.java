package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * Something published: an entry of {@code content/publications.yaml}.
 *
 * @param name its title
 * @param publisher where it appeared
 * @param date when it appeared
 * @param url where it can be read
 * @param summary what it is about; inline Markdown
 */
public record Publication(
        String name,
        @Nullable String publisher,
        @Nullable PartialDate date,
        @Nullable WebUrl url,
        @Nullable Inline summary) {

    public Publication {
        Text.requireNotBlank("name", name);
    }
}
