package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * A distinction: an entry of {@code content/awards.yaml}.
 *
 * @param title what it is called
 * @param date when it was given
 * @param awarder who gave it
 * @param summary what for; inline Markdown
 */
public record Award(
        String title,
        @Nullable PartialDate date,
        @Nullable String awarder,
        @Nullable Inline summary) {

    public Award {
        Text.requireNotBlank("title", title);
    }
}
