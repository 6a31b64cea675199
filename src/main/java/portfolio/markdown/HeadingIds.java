package portfolio.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each heading of one text an id of its own: ASCII letters and digits in words joined by hyphens. */
final class HeadingIds {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    /** Ids that every page has outside its texts, and that a heading could get. */
    static final Set<String> OF_THE_FRAME = Set.of("main", "t-system", "t-light", "t-dark", "top", "index-label");

    private final Set<String> taken = new HashSet<>(OF_THE_FRAME);
    private final Map<String, Integer> uses = new HashMap<>();

    /** The id for the next heading; the second of the same name ends in {@code -2}, the third in {@code -3}. */
    String next(String text) {
        String name = name(text);
        String id = name;
        while (!taken.add(id)) {
            id = name + "-" + (uses.merge(name, 1, Integer::sum) + 1);
        }
        return id;
    }

    private static String name(String text) {
        String spelled = text.replace("+", " plus ").replace("#", " sharp ");
        String plain = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = SEPARATORS.matcher(plain).replaceAll("-");
        String name = OUTER_HYPHENS.matcher(joined).replaceAll("");
        return name.isEmpty() ? "section" : name;
    }
}
