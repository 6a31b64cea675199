package portfolio.source;

import org.jspecify.annotations.Nullable;

/**
 * A text file that was read into memory.
 *
 * @param name the path as printed in messages, with forward slashes, such as {@code content/site.yaml}
 * @param text the decoded text without a byte order mark; line breaks are kept as they are in the file
 */
public record SourceFile(String name, String text) {

    /** Returns the text of a line without its line break; empty if there is no such line. Lines count from 1. */
    public String line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
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
        int line = 1;
        int lineStart = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
            line++;
            lineStart = end + 1;
        }
        return at(line, offset - lineStart + 1, length);
    }

    /** Returns the location of the file as a whole, without a line. */
    public Place whole() {
        return Place.file(name);
    }

    /**
     * Compares name and text. Written by hand because the generated method bootstraps classes at first use, which slows
     * start-up.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file && name.equals(file.name) && text.equals(file.text);
    }

    /** Hash of name and text. Written by hand for the same reason as {@link #equals}. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }
}
