package portfolio.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * The part of a URL that names one page or one place on a page: ASCII letters in lower case and digits, in words joined
 * by hyphens.
 *
 * @param value never empty, and short enough for the name of a folder on any system
 */
public record Slug(String value) {

    /** Characters. */
    public static final int LONGEST = 200;

    private static final Pattern VALID = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (!VALID.matcher(value).matches()) {
            throw InvalidValue.of(
                    "'" + value + "' cannot stand in a URL",
                    "use lower-case letters a-z, digits and single hyphens, such as '" + fallback(value) + "'");
        }
        if (value.length() > LONGEST) {
            throw InvalidValue.of(
                    "the slug has " + value.length() + " characters, more than " + LONGEST,
                    "use a few words, joined by hyphens");
        }
    }

    /** Reads a slug that must be written correctly already. */
    public static Slug parse(String text) {
        return new Slug(text);
    }

    /**
     * Makes a slug from any text: accents are dropped, {@code +} and {@code #} become words ({@code C++} is
     * {@code c-plus-plus}, {@code C#} is {@code c-sharp}), everything else that is not an ASCII letter or digit
     * separates words. What is too long is cut.
     *
     * @throws InvalidValue when nothing is left, as with a text in another script
     */
    public static Slug of(String text) {
        return find(text)
                .orElseThrow(() -> InvalidValue.of(
                        "'" + text + "' has no letter or digit that can stand in a URL", "give it a 'slug'"));
    }

    /** Like {@link #of}, but empty when nothing is left. */
    public static Optional<Slug> find(String text) {
        return Optional.of(reduce(text)).filter(slug -> !slug.isEmpty()).map(Slug::new);
    }

    private static String fallback(String text) {
        String slug = reduce(text);
        return slug.isEmpty() ? "my-project" : slug;
    }

    private static String reduce(String text) {
        String spelled = text.replace("+", " plus ").replace("#", " sharp ");
        String plain = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = SEPARATORS.matcher(plain).replaceAll("-");
        int start = joined.startsWith("-") ? 1 : 0;
        String cut = joined.substring(start, Math.min(joined.length(), start + LONGEST));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /**
     * As that of any record; written out because Java makes the others when they are first used, which takes longer.
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
