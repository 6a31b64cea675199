package portfolio.markdown;

/**
 * A heading in a Markdown text.
 *
 * @param level 1 to 6, as it was written
 * @param id its name in fragments, unique within the text
 * @param text its plain text
 * @param offset where it starts in the text, in UTF-16 units from 0
 * @param length of its first line, at least 1
 */
public record Heading(int level, String id, String text, int offset, int length) {}
