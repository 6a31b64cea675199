package portfolio.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import portfolio.source.InvalidValue;
import portfolio.source.Resources;

/**
 * The words of the interface in one language, from the file of that language:
 * {@code portfolio/wording/<language>.properties}.
 */
public final class Wording {

    /** The language of sites whose language has no file. */
    static final String FALLBACK = "en";

    private static final String MONTHS = "months";

    /** The file of each language asked for, so that every file is read once; empty if there is none. */
    private static final Map<String, Optional<Wording>> FILES = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, String> words;

    private Wording(String language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /**
     * Returns the words of a language. If it has no file, the tag is shortened from the end until one has:
     * {@code de-AT} gets the words of {@code de}. If none has, returns the English words.
     *
     * @param tag a BCP 47 language tag
     */
    public static Wording of(String tag) {
        return find(tag).or(() -> file(FALLBACK)).orElseThrow();
    }

    /** Returns whether there are words in a language, so that its sites are not partly in English. */
    public static boolean covers(String tag) {
        return find(tag).isPresent();
    }

    private static Optional<Wording> find(String tag) {
        String language = tag.toLowerCase(Locale.ROOT);
        Optional<Wording> found = file(language);
        while (found.isEmpty() && language.indexOf('-') > 0) {
            language = language.substring(0, language.lastIndexOf('-'));
            found = file(language);
        }
        return found;
    }

    private static Optional<Wording> file(String language) {
        return FILES.computeIfAbsent(language, Wording::read);
    }

    private static Optional<Wording> read(String language) {
        return Resources.find("portfolio/wording/" + language + ".properties")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> new Wording(language, Resources.properties(text)));
    }

    /** Returns the BCP 47 tag of the language of these words. */
    public String language() {
        return language;
    }

    /** Returns the keys of all words. */
    Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    /** Returns the word with a key. */
    String text(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    /** Returns the twelve month names, January first. */
    List<String> months() {
        return List.of(text(MONTHS).split(", "));
    }

    /** Returns a label of the content, or the word with that key if the label is empty. */
    String or(String key, String label) {
        return label.isEmpty() ? text(key) : label;
    }

    /**
     * Checks that a label of the content is a message with no other placeholders than the word it replaces.
     *
     * @throws InvalidValue if it is not
     */
    static void requireMessage(String key, String label) {
        if (label.indexOf('{') < 0 && label.indexOf('}') < 0) {
            return;
        }
        String word = of(FALLBACK).text(key);
        Map<String, Set<String>> known = Message.parse(word).placeholders();
        try {
            for (Map.Entry<String, Set<String>> used :
                    Message.parse(label).placeholders().entrySet()) {
                Set<String> forms = known.get(used.getKey());
                if (forms == null) {
                    throw InvalidValue.of("there is no {" + used.getKey() + "}", "write it like '" + word + "'");
                }
                if (forms.isEmpty() && !used.getValue().isEmpty()) {
                    throw InvalidValue.of("{" + used.getKey() + "} is not a number", "write it like '" + word + "'");
                }
            }
        } catch (InvalidValue invalid) {
            throw InvalidValue.in(key, "'" + key + "' is not valid: " + invalid.getMessage(), invalid.hint());
        }
    }
}
