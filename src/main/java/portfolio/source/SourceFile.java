package portfolio.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text file that was read into memory. Immutable. */
public final class SourceFile {

    private final String name;
    private final String text;

    /** The offset of the first character of each line; null until it is asked for. Two threads may both find it. */
    private volatile int @Nullable [] starts;

    /**
     * @param name the path as printed in messages, with forward slashes, such as {@code content/site.yaml}
     * @param text the decoded text without a byte order mark; line breaks are kept as they are in the file
     */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Returns the path as printed in messages, with forward slashes, such as {@code content/site.yaml}. */
    public String name() {
        return name;
    }

    /** Returns the decoded text without a byte order mark. */
    public String text() {
        return text;
    }

    /** Returns the text of a line without its line break; empty if there is no such line. Lines count from 1. */
    public String line(int number) {
        int[] all = starts();
        if (number > all.length) {
            return "";
        }
        int start = all[Math.max(1, number) - 1];
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /**
     * Returns the location of a range on one line. Line and column count from 1, column and length in UTF-16 units. A
     * length below 1 becomes 1.
     */
    public Place at(int line, int column, int length) {
        return new Place(name, new Span(this, line, column, Math.max(1, length)));
    }

    /** Returns the location of the {@code length} characters that start at {@code offset}, which counts from 0. */
    public Place at(int offset, int length) {
        int[] all = starts();
        int found = Arrays.binarySearch(all, offset);
        int line = Math.max(1, found >= 0 ? found + 1 : -found - 1);
        int lineStart = all[line - 1];
        return at(line, offset - lineStart + 1, length);
    }

    /** Returns the offset of the first character of each line. */
    int[] starts() {
        int[] known = starts;
        if (known == null) {
            known = Lines.starts(text);
            starts = known;
        }
        return known;
    }

    /** Returns the location of the file as a whole, without a line. */
    public Place whole() {
        return Place.file(name);
    }

    /** Compares name and text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file && name.equals(file.name) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
