package portfolio.model;

import org.jspecify.annotations.Nullable;

/**
 * A language the person speaks: an entry of {@code content/languages.yaml}.
 *
 * @param name the name of the language
 * @param fluency the level, such as {@code Native} or {@code C1}
 */
public record Language(String name, @Nullable String fluency) {

    public Language {
        Text.requireNotBlank("name", name);
    }
}
