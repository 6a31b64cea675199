package portfolio.source;

import org.jspecify.annotations.Nullable;

/**
 * A range within one line of a file.
 *
 * @param file the file
 * @param line the line, counted from 1
 * @param column the column of the first character, counted from 1 in UTF-16 units
 * @param length the length in UTF-16 units, at least 1; may reach past the end of the line
 */
public record Span(SourceFile file, int line, int column, int length) {

    /**
     * Compares the values. Written by hand, like {@link #hashCode}, because the methods generated for a record
     * bootstrap classes at first use, which slows start-up.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span
                && line == span.line
                && column == span.column
                && length == span.length
                && file.equals(span.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }
}
