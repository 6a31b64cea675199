package portfolio.markdown;

/**
 * A link in a Markdown text.
 *
 * @param destination the destination, as it was written
 * @param offset the start of the destination (or of the whole link, if the destination is empty), in UTF-16 units from
 *     0
 * @param length the length of that stretch, at least 1
 */
public record Link(String destination, int offset, int length) {}
