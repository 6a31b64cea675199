package portfolio.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
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

    /**
     * Its name in URLs: the given one, else one made from its name, else (the name has no Latin letter or digit)
     * {@code term-} and the name's CRC-32 in hexadecimal.
     */
    public Slug slugOrDerived() {
        return slug == null ? Slug.find(name).orElseGet(() -> new Slug("term-" + checksum())) : slug;
    }

    private String checksum() {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
