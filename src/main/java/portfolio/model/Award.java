package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * An award: an entry of {@code content/awards.yaml}.
 *
 * @param title the name of the award
 * @param date the date it was given
 * @param awarder the person or organization that gave it
 * @param summary the reason it was given; inline Markdown
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
