package portfolio.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name a misspelled one was meant to be. */
public final class Nearest {

    /** The longest name to compare. Longer ones are not typing mistakes, and comparing them would be slow. */
    private static final int MAX_LENGTH = 100;

    private Nearest() {}

    /**
     * Returns the candidate with the smallest distance to {@code name}, ignoring case. The distance must be at most a
     * third of the length of {@code name}, but a distance of 1 is always allowed. The first of several equally near
     * candidates wins. Empty if no candidate is near enough or if the name has more than 100 characters.
     */
    public static Optional<String> to(String name, Collection<String> candidates) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        int best = Math.max(1, name.length() / 3) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - name.length()) >= best) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Returns the hint {@code did you mean 'x'?}; empty if no candidate is near enough. */
    public static Optional<String> hint(String name, Collection<String> candidates) {
        return to(name, candidates).map(candidate -> "did you mean '" + candidate + "'?");
    }

    /**
     * Returns the Damerau-Levenshtein distance (optimal string alignment): the number of insertions, deletions,
     * substitutions and swaps of neighbors that turn one text into the other.
     */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
