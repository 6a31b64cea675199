package portfolio.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import portfolio.source.UrlWords;

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

    /**
     * Its name in URLs: the given one, else one made from its name. A name that Windows reserves, or that has no letter
     * and no digit, gives {@code term-} with the name or its CRC-32.
     */
    public Slug slugOrDerived() {
        return slug == null ? Slug.find(name).orElseGet(this::substitute) : slug;
    }

    private Slug substitute() {
        String words = UrlWords.of(name);
        return new Slug("term-" + (words.isEmpty() ? checksum() : words));
    }

    private String checksum() {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
