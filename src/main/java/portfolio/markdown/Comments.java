package portfolio.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML comments that start a line (CommonMark 4.6, kind 2). They are hidden from readers. */
final class Comments {

    private static final String START = "<!--";
    private static final String END = "-->";

    private static final Pattern FIRST_LINE = Pattern.compile("^ {0,3}<!--");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})(.*)$");
    private static final Pattern VISIBLE = Pattern.compile("[^\\r\\n]");

    private Comments() {}

    /**
     * Replaces such comments with spaces, so that the offsets of everything else are unchanged. A comment that is not
     * closed is kept, because it would hide the rest of the text. Comments in fenced code are kept, too.
     */
    static String blanked(String text) {
        if (!text.contains(START)) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        String fence = "";
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).stripTrailing();
            Matcher mark = FENCE.matcher(line);
            if (mark.matches()) {
                fence = fenceAfter(fence, mark.group(1), mark.group(2));
            } else if (fence.isEmpty() && FIRST_LINE.matcher(line).find()) {
                end = blank(blanked, text, at);
            }
            at = end;
        }
        return blanked.toString();
    }

    /** Returns the fence of the code block that the next line belongs to; empty outside code. */
    private static String fenceAfter(String open, String mark, String rest) {
        if (open.isEmpty()) {
            return mark.startsWith("`") && rest.contains("`") ? "" : mark;
        }
        boolean closes = mark.charAt(0) == open.charAt(0) && mark.length() >= open.length() && rest.isBlank();
        return closes ? "" : open;
    }

    /** Blanks a comment and returns the end of its last line. Text after the comment on that line is kept. */
    private static int blank(StringBuilder blanked, String text, int start) {
        int close = text.indexOf(END, text.indexOf(START, start) + START.length() - 2);
        if (close < 0) {
            return lineEnd(text, start);
        }
        int after = close + END.length();
        int end = lineEnd(text, after);
        boolean alone = text.substring(after, end).isBlank();
        int lastLine = text.lastIndexOf('\n', close) + 1;
        if (alone || lastLine > start) {
            int until = alone ? end : after;
            String spaces = VISIBLE.matcher(text.substring(start, until)).replaceAll(" ");
            blanked.replace(start, until, spaces);
        }
        return end;
    }

    /** Returns the offset after the line feed, or the end of the text. */
    private static int lineEnd(String text, int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed + 1;
    }
}
