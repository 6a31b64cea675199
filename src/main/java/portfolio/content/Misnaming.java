package portfolio.content;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portfolio.source.Nearest;

/** Finds out which file or folder of the content somebody meant who gave it another name. */
final class Misnaming {

    /** Endings of files that were surely meant to be read. */
    private static final List<String> ENDINGS = List.of(".markdown", ".mdown", ".yml", ".yaml", ".md");

    /** What editors on Windows put behind an ending that Windows hides. Alone it may be the ending of any notes. */
    private static final String TEXT = ".txt";

    /** Names that have more than a letter or two wrong; other formats of résumés use them. */
    private static final Map<String, ContentFile> SYNONYMS =
            Map.of("volunteer", ContentFile.VOLUNTEERING, "certifications", ContentFile.CERTIFICATES);

    /** Shorter words are not compared: one letter makes another word of them. */
    private static final int MIN_LENGTH = 5;

    private Misnaming() {}

    /** What a name in the content folder was meant to be, if that is sure. */
    static Optional<ContentFile> meant(String name, boolean isFolder) {
        String word = word(name);
        return Arrays.stream(ContentFile.values())
                .filter(file -> !isFolder || file.isFolder())
                .filter(file -> isLike(word, file))
                .min(Comparator.comparingInt(file -> distance(word, file)));
    }

    /** Whether something other than capitals and the ending is wrong, so that another word may be meant. */
    static boolean isGuess(String name, ContentFile meant) {
        return !word(name).equals(meant.word());
    }

    /** A name without the endings that such files have; with two of them when there are two. */
    static String stem(String name) {
        String stem = name;
        for (String ending = ending(stem); !ending.isEmpty(); ending = ending(stem)) {
            stem = stem.substring(0, stem.length() - ending.length());
        }
        return stem;
    }

    /** Whether a name has an ending that only a file of the content has, perhaps with another behind it. */
    static boolean hasContentEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(TEXT) ? lower.substring(0, lower.length() - TEXT.length()) : lower;
        return ENDINGS.stream().anyMatch(ending -> bare.endsWith(ending) && bare.length() > ending.length());
    }

    /** Whether a name has an ending that people give to texts. */
    static boolean hasForeignEnding(String name) {
        return !ending(name).isEmpty();
    }

    private static String word(String name) {
        return stem(name).toLowerCase(Locale.ROOT);
    }

    private static boolean isLike(String word, ContentFile file) {
        int allowed = file.word().length() < MIN_LENGTH ? 0 : 1;
        return distance(word, file) <= allowed || SYNONYMS.get(word) == file;
    }

    private static int distance(String word, ContentFile file) {
        boolean mayBeLike = Math.abs(word.length() - file.word().length()) <= 1;
        return mayBeLike ? Nearest.distance(word, file.word()) : Integer.MAX_VALUE;
    }

    /** The ending of a name as it is written; empty when it has none of those known, or nothing in front of it. */
    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                return name.substring(name.length() - ending.length());
            }
        }
        boolean isText = lower.endsWith(TEXT) && lower.length() > TEXT.length();
        return isText ? name.substring(name.length() - TEXT.length()) : "";
    }
}
