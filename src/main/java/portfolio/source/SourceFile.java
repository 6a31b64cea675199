package portfolio.source;

import org.jspecify.annotations.Nullable;

/**
 * A text file that was read once: the name shown to people and the whole text.
 *
 * @param name path as printed in messages, with forward slashes, such as {@code content/site.yaml}
 * @param text the decoded text, without a byte order mark; line ends are kept as they were
 */
public record SourceFile(String name, String text) {

    /** The text of a line without its line end; empty for a line after the last. Lines count from 1. */
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

    /** The place of a stretch of text; line and column count from 1, columns in UTF-16 units. */
    public Place at(int line, int column, int length) {
        return new Place(name, new Span(this, line, column, Math.max(1, length)));
    }

    /** The place of the characters from {@code offset} (counted from 0) on. */
    public Place at(int offset, int length) {
        int line = 1;
        int lineStart = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
            line++;
            lineStart = end + 1;
        }
        return at(line, offset - lineStart + 1, length);
    }

    /** The place that stands for the file as a whole, without a line. */
    public Place whole() {
        return Place.file(name);
    }

    /**
     * As that of any record; written out because Java makes the others when they are first used, which takes longer.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file && name.equals(file.name) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + text.hashCode();
    }
}
