package portfolio.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences by a rule of its own: the rules of {@code java.text.BreakIterator} differ from one
 * Java to the next.
 */
final class Sentences {

    private static final String MARKS = ".!?…。！？؟";

    /**
     * The end of a sentence: its mark with closing quotes, before a space and something that is not a lower-case
     * letter.
     */
    private static final Pattern END = Pattern.compile("[" + MARKS + "][\\p{Pe}\\p{Pf}\"']*\\s+(?!\\p{Ll})");

    private Sentences() {}

    /** The sentences in order, trimmed; an abbreviation before a capital ends one as well. */
    static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(paragraph);
        int at = 0;
        while (at < paragraph.length()) {
            // Most characters end nothing, which is told without the pattern.
            boolean ends = MARKS.indexOf(paragraph.charAt(at)) >= 0
                    && end.region(at, paragraph.length()).lookingAt();
            if (ends) {
                sentences.add(paragraph.substring(start, end.end()).strip());
                start = end.end();
            }
            at = ends ? start : at + 1;
        }
        if (start < paragraph.length()) {
            sentences.add(paragraph.substring(start).strip());
        }
        return sentences;
    }
}
