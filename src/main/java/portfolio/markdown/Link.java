package portfolio.markdown;

/**
 * A link in a Markdown text.
 *
 * @param destination where it leads, as it was written
 * @param offset where the destination (or the link, when it has none) stands in the text, in UTF-16 units from 0
 * @param length of that stretch, at least 1
 */
public record Link(String destination, int offset, int length) {}
