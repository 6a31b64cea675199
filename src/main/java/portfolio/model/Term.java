package portfolio.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import portfolio.source.UrlWords;

/**
 * A technology, concept or skill and its spellings: an entry of {@code content/terms.yaml}.
 *
 * @param name the canonical spelling, which is also the title of the term's page
 * @param aliases other spellings, such as {@code Postgres} for {@code PostgreSQL}
 * @param slug the term's name in URLs; default: derived from {@code name}
 */
public record Term(
        String name, List<String> aliases, @Nullable Slug slug) {

    public Term {
        aliases = List.copyOf(aliases);
        Text.requireNotBlank("name", name);
    }

    /** Creates a term that has no entry in the content. */
    public static Term named(String name) {
        return new Term(name, List.of(), null);
    }

    /**
     * Returns the given slug, or one derived from the name. If Windows reserves the name, the slug is {@code term-}
     * with the name; if the name has no letters or digits, {@code term-} with its CRC-32 in hexadecimal.
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
