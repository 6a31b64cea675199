package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * A statement of another person about the person: an entry of {@code content/references.yaml}.
 *
 * @param name the author of the statement
 * @param text the statement; inline Markdown
 */
public record Reference(@Nullable String name, @Nullable Inline text) {

    public Reference {
        Text.requireOneOf("name", "text", name, text);
        Text.requireNotBlankIfAny("name", name);
    }
}
