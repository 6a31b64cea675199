package portfolio.content.text;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

/**
 * Finds the conflict markers of Git. Markdown would publish them as quotations, and YAML would report an error for
 * each, so a file that contains one has no content. Its other mistakes can be found in the text without the conflicts.
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

    /** The line that ends the first version in the open conflict; 0 if none did so far. */
    private int middle;

    /** The lines of conflicts that are no content: markers, and all versions but the first. */
    private final BitSet dropped = new BitSet();

    private boolean found;

    /** Whether each conflict so far has all of its markers. */
    private boolean isWhole = true;

    private MergeConflicts(SourceFile file, Problems problems) {
        this.file = file;
        this.isMarkdown = file.name().endsWith(".md");
        this.problems = problems;
    }

    /**
     * Reports each conflict of a file once, at its first line.
     *
     * @param rest receives the file with blank lines in place of the markers and of all versions but the first, if
     *     there are conflicts and all have all of their markers
     * @return whether there is a conflict
     */
    static boolean report(SourceFile file, Problems problems, Consumer<SourceFile> rest) {
        String text = file.text();
        boolean mayHaveOne = text.contains("<<<<<<<") || text.contains(">>>>>>>") || text.contains("=======");
        if (!mayHaveOne) {
            return false;
        }
        MergeConflicts conflicts = new MergeConflicts(file, problems);
        conflicts.report();
        if (conflicts.found && conflicts.isWhole) {
            rest.accept(conflicts.rest());
        }
        return conflicts.found;
    }

    private SourceFile rest() {
        String[] lines = file.text().split("\n", -1);
        dropped.stream().forEach(number -> lines[number - 1] = "");
        return new SourceFile(file.name(), String.join("\n", lines));
    }

    private void report() {
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            line(number, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        isWhole &= start == 0;
        end("an unresolved merge conflict starts here");
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
                isWhole &= start == 0;
                end("an unresolved merge conflict starts here");
                start = number;
            }
            case '>' -> {
                isWhole &= start > 0 && middle > 0;
                start = start == 0 ? number : start;
                dropped.set(start);
                dropped.set(middle == 0 ? number : middle, number + 1);
                end(
                        start == number
                                ? "this line is left over from a merge conflict"
                                : "an unresolved merge conflict starts here and ends on line " + number);
            }
            // In Markdown, = may underline a heading, and | may be a table row with empty cells.
            default -> {
                isWhole &= start > 0 || isMarkdown;
                start = start == 0 && !isMarkdown ? number : start;
                middle = middle == 0 && start > 0 ? number : middle;
            }
        }
    }

    private void end(String message) {
        if (start > 0) {
            String hint = "keep one of the versions, and delete the lines that start with <<<<<<<, ======= or >>>>>>>";
            String line = file.line(start);
            problems.error(file.at(start, 1, line.length()), message, line.startsWith(">") ? "delete it" : hint);
            found = true;
            start = 0;
            middle = 0;
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
