package portfolio.scaffold;

import java.util.HashSet;
import java.util.Set;
import portfolio.model.Slug;
import portfolio.source.UrlWords;

/** Gives names that fit URLs and every file system, each once. */
final class FileNames {

    /** Characters. File systems take 255 bytes, people far less. */
    private static final int MAX_LENGTH = 60;

    private final Set<String> given = new HashSet<>();
    private final String fallback;

    /** @param fallback the word that stands in for a text without Latin letters and digits, before a number */
    FileNames(String fallback) {
        this.fallback = fallback;
    }

    /** A name like the text that was not given before. */
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
