package portfolio.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a person's name, as address books divide it (RFC 6350, section 6.2.2).
 *
 * @param family the family name; empty if the name has only one word
 * @param given all other names; empty if there are none
 * @param prefixes titles before the name, such as {@code Dr.}; empty if there are none
 * @param suffixes additions after the name, such as {@code Jr.} or {@code PhD}; empty if there are none
 */
public record PersonName(String family, String given, String prefixes, String suffixes) {

    /** Words that belong to the family name after them, in lower case without full stops. */
    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "av", "bar", "ben", "bin", "bint", "d", "da", "das", "de", "degli", "dei", "del", "della",
            "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "op", "'t", "te", "ten",
            "ter", "v", "van", "von", "vom", "zu", "zum", "zur");

    /** Words that join two family names, such as {@code y} in {@code Ortega y Gasset}. */
    private static final Set<String> CONJUNCTIONS = Set.of("y", "e", "i", "und");

    private static final Set<String> PREFIXES = Set.of(
            "dr",
            "prof",
            "professor",
            "mr",
            "mrs",
            "ms",
            "mx",
            "miss",
            "sir",
            "dame",
            "rev",
            "fr",
            "hon",
            "ing",
            "dipl-ing",
            "mag",
            "dra",
            "sr",
            "sra",
            "dott",
            "dottssa",
            "med",
            "phil",
            "rer",
            "nat",
            "hc",
            "habil");

    private static final Set<String> SUFFIXES = Set.of(
            "jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "mba", "msc", "bsc", "ma", "ba", "dds", "jd", "cpa",
            "pe", "filho", "neto");

    /**
     * Divides a name into its parts.
     *
     * @param familyName the family name, with which the name without titles begins or ends; without it, the last word
     *     and the particles before it
     */
    public static PersonName of(String name, @Nullable String familyName) {
        List<String> words = words(name);
        List<String> suffixes = new ArrayList<>();
        while (words.size() > 1 && isIn(SUFFIXES, last(words))) {
            suffixes.add(0, words.remove(words.size() - 1));
        }
        List<String> prefixes = new ArrayList<>();
        while (words.size() > 1 && isIn(PREFIXES, words.get(0))) {
            prefixes.add(words.remove(0));
        }
        int start = familyName == null ? familyStart(words) : 0;
        int end = words.size();
        if (familyName != null) {
            List<String> family = words(familyName);
            boolean isLast = endsWith(words, family);
            start = isLast ? words.size() - family.size() : 0;
            end = isLast ? words.size() : family.size();
        }
        List<String> given = new ArrayList<>(words.subList(0, start));
        given.addAll(words.subList(end, words.size()));
        return new PersonName(
                bare(words.subList(start, end)), bare(given), String.join(" ", prefixes), String.join(" ", suffixes));
    }

    /** Returns whether a name without its titles begins or ends with the given family name. */
    static boolean hasFamilyName(String name, String familyName) {
        List<String> family = words(familyName);
        PersonName parts = of(name, null);
        List<String> words = words(parts.given + " " + parts.family);
        return !family.isEmpty()
                && (endsWith(words, family)
                        || (words.size() >= family.size()
                                && words.subList(0, family.size()).equals(family)));
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return words.size() >= end.size()
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    /** Returns the index of the first word of the family name. A single word is a given name. */
    private static int familyStart(List<String> words) {
        if (words.size() == 1) {
            return 1;
        }
        int start = withParticles(words, words.size() - 1);
        boolean isDouble = start > 2 && isIn(CONJUNCTIONS, words.get(start - 1));
        return isDouble ? withParticles(words, start - 2) : start;
    }

    /** Returns the index of the first of the particles before a word; that of the word itself if there are none. */
    private static int withParticles(List<String> words, int word) {
        int start = word;
        while (start > 1 && isIn(PARTICLES, words.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static List<String> words(String name) {
        return new ArrayList<>(List.of(name.strip().split("[\\s\\h]+", -1)));
    }

    /** Joins the words, without a comma at the end: in {@code Jane Doe, PhD} it belongs to no name. */
    private static String bare(List<String> words) {
        return String.join(" ", words).replaceFirst(",$", "");
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static boolean isIn(Set<String> known, String word) {
        return known.contains(word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", ""));
    }
}
