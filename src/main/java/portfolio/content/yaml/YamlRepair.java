package portfolio.content.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes mistakes out of a YAML text so that the rest can be read, and all mistakes of a file are reported in one run.
 * They are replaced by spaces or a {@link #GAP}, so all other text keeps its location.
 */
final class YamlRepair {

    /** Stands for a value or key that could not be read. A character for private use, which no text needs. */
    static final String GAP = "\uF8FE";

    /** The part of a line in front of its value: indentation, hyphens of list entries, and a key with its colon. */
    private static final Pattern START =
            Pattern.compile("( *)((?:-[ ]+)*)((?:\"[^\"]*\"|'[^']*'|[^\\s\"'\\[\\]{},#&*!|>%@`:-][^:#]*?):(?= |$) *)?");

    private final StringBuilder text;

    /** The number of mistakes taken out of each line, by the offset of the line. */
    private final Map<Integer, Integer> attempts = new HashMap<>();

    private boolean incomplete;

    YamlRepair(String text) {
        this.text = new StringBuilder(text);
    }

    /** Returns the text without the mistakes taken out so far. */
    String text() {
        return text.toString();
    }

    /** Returns whether whole lines were taken out. If so, a key that is missing may have been on one of them. */
    boolean isIncomplete() {
        return incomplete;
    }

    /**
     * Takes out a mistake. The first attempt for a line removes the value that contains the offset, the next one the
     * content of the line, and later ones the whole line and then the levels above it.
     *
     * @return false if there is nothing left to take out
     */
    boolean takeOut(int offset) {
        int start = lineStart(Math.min(offset, text.length()));
        if (isIndentedByTab(start)) {
            return replaceTabs();
        }
        int attempt = attempts.merge(start, 1, Integer::sum);
        Matcher line = START.matcher(text).region(start, lineEnd(start));
        line.useAnchoringBounds(true).lookingAt();
        boolean hasKey = line.group(3) != null;
        if (attempt == 1 && hasKey && line.end() < lineEnd(start) && text.charAt(line.end()) != GAP.charAt(0)) {
            gap(line.end(), lineEnd(start), GAP);
            blankDeeper(start, line.start(3) - start);
            return true;
        }
        int entry = line.start(2);
        boolean isEntry = !line.group(2).isEmpty();
        if (attempt <= 2 && (isEntry || lineEnd(start) - entry >= 2)) {
            attempts.put(start, 2);
            int value = isEntry ? entry + 2 : entry;
            String gap = isEntry ? GAP : GAP + ":";
            gap(value, Math.max(value + gap.length(), lineEnd(start)), gap);
            blankDeeper(start, entry - start);
            return true;
        }
        incomplete = true;
        int from = attempt <= 3 ? start : parent(start, attempt - 3);
        boolean nothing = text.substring(from, lineEnd(start)).isBlank();
        blank(from, lineEnd(start));
        blankDeeper(from, 0 < from || attempt <= 3 ? indentation(from, entry - start) : 0);
        return !nothing;
    }

    /** Returns the offset of the line that is {@code levels} levels of indentation above a line. */
    private int parent(int start, int levels) {
        int indentation = indentation(start, 1);
        int at = start;
        int left = levels;
        while (at > 0 && left > 0) {
            at = lineStart(at - 1);
            String line = text.substring(at, lineEnd(at));
            if (!line.isBlank() && line.indexOf(line.strip()) < Math.max(1, indentation)) {
                indentation = line.indexOf(line.strip());
                left--;
            }
        }
        return at;
    }

    private int indentation(int start, int ifBlank) {
        String line = text.substring(start, lineEnd(start));
        return line.isBlank() ? ifBlank : line.indexOf(line.strip());
    }

    private boolean isIndentedByTab(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\t';
    }

    /**
     * Replaces all tabs used for indentation, on all lines. They are one mistake, because an author who indents one
     * line with tabs does so on others too.
     */
    private boolean replaceTabs() {
        boolean replaced = false;
        for (int start = 0; start < text.length(); start = lineEnd(start) + 1) {
            for (int at = start; at < text.length() && isBlank(text.charAt(at)); at++) {
                replaced |= text.charAt(at) == '\t';
                text.setCharAt(at, ' ');
            }
        }
        incomplete = true;
        return replaced;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private void gap(int start, int end, String gap) {
        if (end > lineEnd(start)) {
            blank(lineStart(start), lineEnd(start));
            incomplete = true;
        } else {
            blank(start, end);
            text.replace(start, start + gap.length(), gap);
        }
    }

    /**
     * Takes out the lines below that are indented more than a column, counted from 0. They belong to what was taken
     * out.
     */
    private void blankDeeper(int start, int column) {
        for (int at = lineEnd(start) + 1; at < text.length(); at = lineEnd(at) + 1) {
            String line = text.substring(at, lineEnd(at));
            if (!line.isBlank() && line.indexOf(line.strip()) <= column) {
                return;
            }
            blank(at, lineEnd(at));
        }
    }

    private void blank(int start, int end) {
        for (int at = start; at < Math.min(end, text.length()); at++) {
            if (text.charAt(at) != '\r') {
                text.setCharAt(at, ' ');
            }
        }
    }

    private int lineStart(int offset) {
        return text.lastIndexOf("\n", offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf("\n", offset);
        int last = end < 0 ? text.length() : end;
        return last > offset && text.charAt(last - 1) == '\r' ? last - 1 : last;
    }

    /**
     * Returns the offset of a quote that swallows the lines below it: its text goes on over lines that look like keys
     * or entries and are indented no deeper than its own line.
     *
     * @param end the offset before which the line with the quote must start
     * @return the offset; null if there is no such quote
     */
    static @Nullable Integer swallowingQuote(String text, int end) {
        Matcher line = START.matcher(text);
        for (int start = 0; start < end; ) {
            int next = text.indexOf('\n', start);
            int lineEnd = next < 0 ? text.length() : next;
            line.region(start, lineEnd).lookingAt();
            int value = line.end();
            if (value > start && value < lineEnd && (text.charAt(value) == '"' || text.charAt(value) == '\'')) {
                int close = closing(text, value);
                int column = (line.group(3) == null ? line.start(2) : line.start(3)) - start;
                if (close > lineEnd && swallows(text, lineEnd + 1, Math.min(close, text.length()), column)) {
                    return value;
                }
                start = Math.max(lineEnd, text.indexOf('\n', Math.min(close, text.length())));
                start = close >= text.length() ? lineEnd + 1 : start + 1;
            } else {
                start = lineEnd + 1;
            }
        }
        return null;
    }

    /**
     * Returns whether a line in a range looks like a key or an entry that is indented no deeper than a column, counted
     * from 0.
     */
    static boolean swallows(String text, int from, int to, int column) {
        Matcher line = START.matcher(text);
        for (int start = from; start < to; ) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            line.region(start, end).lookingAt();
            boolean isStart = line.group(3) != null || !line.group(2).isEmpty();
            if (isStart && line.end(1) - start <= column) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Returns the column, counted from 0, of the key or hyphen in front of a value. */
    static int column(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        Matcher line = START.matcher(text).region(start, offset);
        line.lookingAt();
        return (line.group(3) == null ? line.start(2) : line.start(3)) - start;
    }

    /** Returns the offset of the quote that closes a text; a value greater than the length of the text if none does. */
    private static int closing(String text, int open) {
        char quote = text.charAt(open);
        for (int at = open + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"') {
                at++;
            } else if (c == quote) {
                if (quote == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'') {
                    at++;
                } else {
                    return at;
                }
            }
        }
        return text.length() + 1;
    }
}
