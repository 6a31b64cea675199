package portfolio.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

/**
 * Finds the conflict markers of Git. Markdown would publish them as quotations, and YAML would report an error for
 * each, so a file that contains one is not read any further.
 */
final class MergeConflicts {

    private static final Pattern MARKER = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})(?: .*)?");

    /**
     * A line that opens or closes a fenced code block in Markdown. Code may be about merge conflicts, so it is skipped.
     */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)");

    private final SourceFile file;
    private final boolean isMarkdown;
    private final Problems problems;

    /** The line, counted from 1, at which the open conflict starts; 0 outside a conflict. */
    private int start;

    /** The fence that opened the current code block; empty outside code. */
    private String fence = "";

    private boolean found;

    private MergeConflicts(SourceFile file, Problems problems) {
        this.file = file;
        this.isMarkdown = file.name().endsWith(".md");
        this.problems = problems;
    }

    /** Reports each conflict of a file once, at its first line. Returns whether there is one. */
    static boolean report(SourceFile file, Problems problems) {
        String text = file.text();
        boolean mayHaveOne = text.contains("<<<<<<<") || text.contains(">>>>>>>") || text.contains("=======");
        return mayHaveOne && new MergeConflicts(file, problems).report();
    }

    private boolean report() {
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            line(number, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        end("an unresolved merge conflict starts here");
        return found;
    }

    private void line(int number, String line) {
        if (isMarkdown && start == 0 && isCode(line)) {
            return;
        }
        Matcher marker = MARKER.matcher(line);
        if (!marker.matches()) {
            return;
        }
        switch (marker.group(1).charAt(0)) {
            case '<' -> {
                end("an unresolved merge conflict starts here");
                start = number;
            }
            case '>' -> {
                start = start == 0 ? number : start;
                end(
                        start == number
                                ? "this line is left over from a merge conflict"
                                : "an unresolved merge conflict starts here and ends on line " + number);
            }
            // In Markdown, = may underline a heading, and | may be a table row with empty cells.
            default -> start = start == 0 && !isMarkdown ? number : start;
        }
    }

    private void end(String message) {
        if (start > 0) {
            String hint = "keep one of the versions, and delete the lines that start with <<<<<<<, ======= or >>>>>>>";
            String line = file.line(start);
            problems.error(file.at(start, 1, line.length()), message, line.startsWith(">") ? "delete it" : hint);
            found = true;
            start = 0;
        }
    }

    /** Returns whether a line opens, closes or belongs to a fenced code block. */
    private boolean isCode(String line) {
        Matcher edge = FENCE.matcher(line);
        boolean isEdge = edge.matches();
        if (fence.isEmpty()) {
            fence = isEdge ? edge.group(1) : "";
            return isEdge;
        }
        if (isEdge && edge.group(1).startsWith(fence) && edge.group(2).isBlank()) {
            fence = "";
        }
        return true;
    }
}
