package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a technology, concept or skill with its other spellings: an entry of {@code content/terms.yaml}.
 *
 * @param name the spelling that counts and that its page is called
 * @param aliases other spellings of the same thing, such as {@code Postgres} for {@code PostgreSQL}
 * @param slug its name in URLs; default: from its name
 */
public record Term(
        String name, List<String> aliases, @Nullable Slug slug) {

    public Term {
        aliases = List.copyOf(aliases);
        Text.requireNotBlank("name", name);
    }

    /** A term that has no entry of its own in the content. */
    public static Term named(String name) {
        return new Term(name, List.of(), null);
    }
}
