package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * A publication: an entry of {@code content/publications.yaml}.
 *
 * @param name the title
 * @param publisher the publisher, journal or website
 * @param date the date it appeared
 * @param url the address where it can be read
 * @param summary a short description; inline Markdown
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
