package portfolio.scaffold;

import java.util.HashSet;
import java.util.Set;
import portfolio.model.Slug;
import portfolio.source.UrlWords;

/** Generates unique file names that are safe in URLs and on every file system. */
final class FileNames {

    /** The largest number of characters of a name. File systems allow 255 bytes; people prefer far fewer. */
    private static final int MAX_LENGTH = 60;

    private final Set<String> given = new HashSet<>();
    private final String fallback;

    /**
     * Creates a generator.
     *
     * @param fallback the word, followed by a number, that replaces a text without Latin letters and digits
     */
    FileNames(String fallback) {
        this.fallback = fallback;
    }

    /** Returns a name derived from a text that was not returned before. */
    String next(String text) {
        String slug = UrlWords.of(text);
        String base = Slug.isReserved(slug) ? fallback + "-" + slug : shortened(slug);
        String name = base.isEmpty() ? fallback + "-1" : base;
        for (int number = 2; !given.add(name); number++) {
            name = (base.isEmpty() ? fallback : base) + "-" + number;
        }
        return name;
    }

    private static String shortened(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, hyphen > MAX_LENGTH / 2 ? hyphen : MAX_LENGTH);
    }
}
