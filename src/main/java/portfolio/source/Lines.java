package portfolio.source;

import java.util.Arrays;

/**
 * The line index of a file. It finds the line of an offset by binary search, so that thousands of locations in a large
 * file are cheap. Lines count from 1, offsets from 0 in UTF-16 units.
 */
public final class Lines {

    private final SourceFile file;
    private final int[] starts;

    /** Indexes the lines of a file. */
    public Lines(SourceFile file) {
        this.file = file;
        this.starts = file.starts();
    }

    /**
     * Returns the location of the characters from {@code start} (inclusive) to {@code end} (exclusive), cut off at the
     * end of the first line.
     */
    public Place place(int start, int end) {
        int line = line(start);
        int lineEnd = line < starts.length ? starts[line] - 1 : file.text().length();
        return file.at(line, start - starts[line - 1] + 1, Math.min(end, lineEnd) - start);
    }

    /** Returns the offset at which a span of this file starts. */
    public int offset(Span span) {
        return starts[span.line() - 1] + span.column() - 1;
    }

    /** Returns the number of the line that contains an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the offset of the first character of each line of a text. */
    static int[] starts(String text) {
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            count++;
        }
        int[] starts = new int[count];
        for (int line = 1; line < count; line++) {
            starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
        }
        return starts;
    }
}
