package portfolio.source;

import java.util.Arrays;

/** Knows where the lines of a file start, so that thousands of places in it are found quickly. */
public final class Lines {

    private final SourceFile file;
    private final int[] starts;

    public Lines(SourceFile file) {
        this.file = file;
        this.starts = starts(file.text());
    }

    /** The place of the characters from {@code start} to before {@code end}, as far as they are on one line. */
    public Place place(int start, int end) {
        int line = line(start);
        int lineEnd = line < starts.length ? starts[line] - 1 : file.text().length();
        return file.at(line, start - starts[line - 1] + 1, Math.min(end, lineEnd) - start);
    }

    /** Where a stretch of this file starts, counted from 0. */
    public int offset(Span span) {
        return starts[span.line() - 1] + span.column() - 1;
    }

    /** The number, counted from 1, of the line a character is on. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int[] starts(String text) {
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
