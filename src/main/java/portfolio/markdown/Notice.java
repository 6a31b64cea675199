package portfolio.markdown;

/**
 * A notice about Markdown that is probably not shown as its author expects, such as an HTML tag.
 *
 * @param message the problem
 * @param hint how to fix it
 * @param offset the start of the markup in the text, in UTF-16 units from 0
 * @param length the length of that stretch, at least 1
 */
public record Notice(String message, String hint, int offset, int length) {}
