package portfolio.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.Cut;
import portfolio.source.InvalidValue;
import portfolio.source.UrlWords;

/**
 * The part of a URL that identifies a page, or a place on a page: lower-case letters and digits, in words joined by
 * hyphens. Latin, Greek and Cyrillic letters are spelled with {@code a} to {@code z}. Letters of other scripts are
 * kept, and percent-encoded in URLs.
 *
 * @param value never empty, and short enough for a folder name on any system
 */
public record Slug(String value) {

    /** The most bytes in UTF-8. File systems allow 255, which leaves room for a file extension. */
    public static final int LONGEST = 200;

    /** The most bytes of one character in UTF-8. */
    private static final int MOST_BYTES = 4;

    private static final Pattern ASCII = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /** Device names that Windows reserves, so that no file or folder can have them. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    public Slug {
        if (!isValid(value)) {
            throw InvalidValue.of(
                    "'" + value + "' cannot be used in a URL",
                    "use lower-case letters, digits and single hyphens, such as '" + fallback(value) + "'");
        }
        if (isReserved(value)) {
            throw InvalidValue.of(
                    "Windows reserves the name '" + value + "', so it cannot be a slug",
                    "use a longer one, such as '" + value + "-1'");
        }
        int length = bytes(value);
        if (length > LONGEST) {
            throw InvalidValue.of(
                    "the slug has " + length + " bytes, more than " + LONGEST, "use a few words, joined by hyphens");
        }
    }

    private static boolean isValid(String value) {
        return ASCII.matcher(value).matches()
                || (!value.isEmpty() && UrlWords.of(value).equals(value));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Returns whether Windows reserves this name, with any file extension. */
    public static boolean isReserved(String name) {
        return RESERVED.matcher(name).matches();
    }

    /**
     * Parses a slug that is already in its final form.
     *
     * @throws InvalidValue if it is not
     */
    public static Slug parse(String text) {
        return new Slug(text);
    }

    /**
     * Derives a slug from the {@link UrlWords} of a text. A slug that is too long is cut.
     *
     * @throws InvalidValue if nothing is left, as with a text without letters, or if Windows reserves the name
     */
    public static Slug of(String text) {
        String slug = reduce(text);
        if (slug.isEmpty()) {
            throw InvalidValue.of(
                    "'" + text + "' has no letter or digit that can be used in a URL", "give it a 'slug'");
        }
        return new Slug(slug);
    }

    /** Derives a slug like {@link #of}; empty if nothing is left, or if Windows reserves the name. */
    public static Optional<Slug> find(String text) {
        return Optional.of(reduce(text))
                .filter(slug -> !slug.isEmpty() && !isReserved(slug))
                .map(Slug::new);
    }

    private static String fallback(String text) {
        String slug = reduce(text);
        return slug.isEmpty() ? "my-project" : slug;
    }

    private static String reduce(String text) {
        String cut = UrlWords.of(text);
        while (bytes(cut) > LONGEST) {
            int over = (bytes(cut) - LONGEST + MOST_BYTES - 1) / MOST_BYTES;
            cut = Cut.withoutLast(over, cut);
        }
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /**
     * Compares the values. Written by hand, like {@link #hashCode}, because the methods generated for a record
     * bootstrap classes at first use, which slows start-up.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slug slug && value.equals(slug.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
