package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * What somebody says of the person: an entry of {@code content/references.yaml}.
 *
 * @param name who says it
 * @param text what is said; inline Markdown
 */
public record Reference(@Nullable String name, @Nullable Inline text) {

    public Reference {
        Text.requireOneOf("name", "text", name, text);
        Text.requireNotBlankIfAny("name", name);
    }
}
