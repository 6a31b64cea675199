package portfolio.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import portfolio.source.UrlWords;

/** Gives each heading of one text an id of its own: its {@link UrlWords}. */
final class HeadingIds {

    /** Ids that every page has outside its texts, and that a heading could get. */
    static final Set<String> OF_THE_FRAME = Set.of("main", "t-system", "t-light", "t-dark", "top", "index-label");

    private final Set<String> taken = new HashSet<>(OF_THE_FRAME);
    private final Map<String, Integer> uses = new HashMap<>();

    /** The id for the next heading; the second of the same name ends in {@code -2}, the third in {@code -3}. */
    String next(String text) {
        String words = UrlWords.of(text);
        String name = words.isEmpty() ? "section" : words;
        String id = name;
        while (!taken.add(id)) {
            id = name + "-" + (uses.merge(name, 1, Integer::sum) + 1);
        }
        return id;
    }
}
