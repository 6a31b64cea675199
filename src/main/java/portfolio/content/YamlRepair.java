package portfolio.content;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a mistake out of a YAML text so that the rest can be read: each mistake of a file is then reported in one run.
 * What is taken out becomes spaces or a {@link #GAP}, so everything else keeps its place.
 */
final class YamlRepair {

    /** Stands for a value or a key that could not be read. A private character, which no text needs. */
    static final String GAP = "\uF8FE";

    /** A line as far as its value: spaces, hyphens of list entries, a key with its colon. */
    private static final Pattern START =
            Pattern.compile("( *)((?:-[ ]+)*)((?:\"[^\"]*\"|'[^']*'|[^\\s\"'\\[\\]{},#&*!|>%@`:-][^:#]*?):(?= |$) *)?");

    private final StringBuilder text;

    /** How often a mistake was taken out of a line, by where the line starts. */
    private final Map<Integer, Integer> attempts = new HashMap<>();

    private boolean incomplete;

    YamlRepair(String text) {
        this.text = new StringBuilder(text);
    }

    /** The text without the mistakes that were taken out. */
    String text() {
        return text.toString();
    }

    /** Whether whole lines are missing, so that no key can be said to be missing. */
    boolean isIncomplete() {
        return incomplete;
    }

    /**
     * Takes out a mistake: first the value it stands in, then the whole line, then the lines it belongs to.
     *
     * @return false when there is nothing left to take out
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

    /** The line that starts {@code levels} levels above a line. */
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

    /** Whoever indents one line with tabs does so with others: these are one mistake. */
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

    /** Takes out the lines below that are deeper than a column, counted from 0: they belong to what was taken out. */
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
     * Where a quote opens that swallows what comes below it: the text it starts goes on over lines that look like keys
     * or entries and are no deeper than its own.
     *
     * @param end where to stop looking; not before the line with the quote ends
     * @return null when there is none
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

    /** Whether a line in a stretch of text looks like a key or an entry, no deeper than a column counted from 0. */
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

    /** Where a value's key or hyphen stands in its line, counted from 0. */
    static int column(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        Matcher line = START.matcher(text).region(start, offset);
        line.lookingAt();
        return (line.group(3) == null ? line.start(2) : line.start(3)) - start;
    }

    /** Behind the quote that closes a text; behind the end of all when none does. */
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
