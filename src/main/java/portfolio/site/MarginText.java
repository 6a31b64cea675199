package portfolio.site;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a text can be set in the margin of a page, whose width is fixed. Browsers without a hyphenation
 * dictionary for the language would break a long word of it anywhere.
 */
final class MarginText {

    /** The margin is 7.5 rem wide, and a letter takes just under 0.5 rem. */
    private static final int LONGEST_WORD = 15;

    /** Where browsers break lines without hyphenation. */
    private static final Pattern BREAK = Pattern.compile("[\\s\\p{Pd}/]+");

    private MarginText() {}

    /** Returns whether every word of a text fits into the margin. True for null, which takes no space. */
    static boolean fits(@Nullable String text) {
        return text == null
                || Arrays.stream(BREAK.split(text))
                        .allMatch(word -> word.codePointCount(0, word.length()) <= LONGEST_WORD);
    }
}
