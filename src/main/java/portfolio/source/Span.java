package portfolio.source;

/**
 * A stretch of one line of a file.
 *
 * @param file the file the stretch is in
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @param length at least 1, in UTF-16 units; may reach past the end of the line
 */
public record Span(SourceFile file, int line, int column, int length) {}
