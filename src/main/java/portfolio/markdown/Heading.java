package portfolio.markdown;

/**
 * A heading in a Markdown text.
 *
 * @param level the level as it was written, 1 to 6
 * @param id the id for fragments, unique within the text
 * @param text the plain text
 * @param offset the start in the text, in UTF-16 units from 0
 * @param length the length of the first line, at least 1
 */
public record Heading(int level, String id, String text, int offset, int length) {}
