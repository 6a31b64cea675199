package portfolio.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a street with its house number: the same words in any order and with any characters but letters and digits
 * between them, as in a sentence, a link or a slug.
 *
 * @param tokens the words and numbers of the street
 * @param joined its words as one, as in {@code harbourstreet12}; empty if there is only one word
 */
record StreetTrace(List<String> tokens, String joined) implements Trace {

    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nr", "num", "number", "numero", "n");

    static StreetTrace of(String street) {
        List<String> tokens = significant(SearchedText.of(street).tokens());
        List<String> words = words(tokens);
        return new StreetTrace(
                tokens,
                words.size() < 2
                        ? ""
                        : SearchedText.tokens(String.join("", words)).get(0));
    }

    private static List<String> words(List<String> tokens) {
        return tokens.stream()
                .filter(token -> !Character.isDigit(token.charAt(0)))
                .toList();
    }

    private static List<String> significant(List<String> tokens) {
        return tokens.stream().filter(token -> !BEFORE_NUMBERS.contains(token)).toList();
    }

    @Override
    public boolean isIn(SearchedText text) {
        List<String> found = significant(text.tokens()).stream()
                .flatMap(token -> !joined.isEmpty() && token.equals(joined) ? words(tokens).stream() : Stream.of(token))
                .toList();
        Map<String, Integer> missing = new HashMap<>();
        tokens.forEach(token -> missing.merge(token, 1, Integer::sum));
        int fitting = 0;
        for (int at = 0; at < found.size(); at++) {
            if (at >= tokens.size() && change(missing, found.get(at - tokens.size()), 1) > 0) {
                fitting--;
            }
            if (change(missing, found.get(at), -1) >= 0) {
                fitting++;
            }
            if (fitting == tokens.size()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds to the number of times a word is still missing and returns the result. Negative if the word occurs too often
     * or is not part of the street.
     */
    private static int change(Map<String, Integer> missing, String word, int by) {
        Integer changed = missing.computeIfPresent(word, (key, still) -> still + by);
        return changed == null ? -1 : changed;
    }
}
