package portfolio.content.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portfolio.model.ListType;
import portfolio.source.Nearest;

/** Guesses which file or subfolder of the content a misnamed one was meant to be. */
final class Misnaming {

    /** Extensions of files that are evidently content. */
    private static final List<String> ENDINGS = List.of(".markdown", ".mdown", ".yml", ".yaml", ".md");

    /**
     * The extension that editors on Windows append to another one, and that Windows hides. On its own it may belong to
     * any notes.
     */
    private static final String TEXT = ".txt";

    /** Names that differ by more than one letter. Other résumé formats use them. */
    private static final Map<String, ContentFile> SYNONYMS = Map.of(
            "volunteer", ContentFile.of(ListType.VOLUNTEERING),
            "certifications", ContentFile.of(ListType.CERTIFICATES),
            "refs", ContentFile.of(ListType.REFERENCES),
            "hobbies", ContentFile.of(ListType.INTERESTS),
            "work", ContentFile.EXPERIENCE,
            "jobs", ContentFile.EXPERIENCE,
            "employment", ContentFile.EXPERIENCE,
            "config", ContentFile.SITE,
            "profile", ContentFile.SITE);

    /**
     * The shortest name to which a similar name is matched. In shorter ones, a single letter makes a different word.
     */
    private static final int MIN_LENGTH = 5;

    private Misnaming() {}

    /** Returns the file or subfolder that a name was evidently meant to be; empty if there is none. */
    static Optional<ContentFile> meant(String name, boolean isFolder) {
        String word = word(name);
        return ContentFile.ALL.stream()
                .filter(file -> !isFolder || file.isFolder())
                .filter(file -> isLike(word, file))
                .min(Comparator.comparingInt(file -> distance(word, file)));
    }

    /** Returns the file or subfolder whose name is similar, but too different to be evidently meant. */
    static Optional<ContentFile> near(String name) {
        String word = word(name);
        return ContentFile.ALL.stream()
                .filter(file -> distance(word, file) <= Math.min(2, word.length() / 3))
                .min(Comparator.comparingInt(file -> distance(word, file)));
    }

    /** Returns whether a name has an extension of content files in front of its last extension, as {@code x.md.md}. */
    static boolean hasTwoEndings(String name, String ending) {
        return hasContentEnding(name.substring(0, name.length() - ending.length()));
    }

    /** Returns whether a name differs by more than case and extension, so that something else may be meant. */
    static boolean isGuess(String name, ContentFile meant) {
        return !word(name).equals(meant.word());
    }

    /** Returns a name without the extensions of text files, all of them if there are several. */
    static String stem(String name) {
        String stem = name;
        for (String ending = ending(stem); !ending.isEmpty(); ending = ending(stem)) {
            stem = stem.substring(0, stem.length() - ending.length());
        }
        return stem;
    }

    /** Returns whether a name has an extension of content files, perhaps followed by {@code .txt}. */
    static boolean hasContentEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(TEXT) ? lower.substring(0, lower.length() - TEXT.length()) : lower;
        return ENDINGS.stream().anyMatch(ending -> bare.endsWith(ending) && bare.length() > ending.length());
    }

    /** Returns whether a name has an extension of text files. */
    static boolean hasForeignEnding(String name) {
        return !ending(name).isEmpty();
    }

    private static String word(String name) {
        return stem(name).toLowerCase(Locale.ROOT);
    }

    private static boolean isLike(String word, ContentFile file) {
        int allowed = file.word().length() < MIN_LENGTH ? 0 : 1;
        return distance(word, file) <= allowed || file.equals(SYNONYMS.get(word));
    }

    private static int distance(String word, ContentFile file) {
        boolean mayBeLike = Math.abs(word.length() - file.word().length()) <= 1;
        return mayBeLike ? Nearest.distance(word, file.word()) : Integer.MAX_VALUE;
    }

    /**
     * Returns the extension of a name as it is written; empty if it is not one of a text file, or if nothing precedes
     * it.
     */
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
