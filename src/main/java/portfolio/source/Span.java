package portfolio.source;

/**
 * A range within one line of a file.
 *
 * @param file the file
 * @param line the line, counted from 1
 * @param column the column of the first character, counted from 1 in UTF-16 units
 * @param length the length in UTF-16 units, at least 1; may reach past the end of the line
 */
public record Span(SourceFile file, int line, int column, int length) {}
