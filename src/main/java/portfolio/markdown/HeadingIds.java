package portfolio.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import portfolio.source.UrlWords;

/** A generator for the ids of the headings of one text: the {@link UrlWords} of the heading, numbered if necessary. */
final class HeadingIds {

    /** Ids used by the page around the text that a heading could otherwise get. */
    static final Set<String> OF_THE_FRAME = Set.of("main", "t-system", "t-light", "t-dark", "top", "index-label");

    private final Set<String> taken = new HashSet<>(OF_THE_FRAME);
    private final Map<String, Integer> uses = new HashMap<>();

    /**
     * Returns the id for the next heading. The second heading of the same name gets {@code -2} at the end, the third
     * {@code -3}.
     */
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
