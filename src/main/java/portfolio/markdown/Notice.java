package portfolio.markdown;

/**
 * Something in a Markdown text that is probably not shown as its author expects, such as an HTML tag.
 *
 * @param message what is wrong
 * @param hint what to write instead
 * @param offset where it starts in the text, in UTF-16 units from 0
 * @param length of that stretch, at least 1
 */
public record Notice(String message, String hint, int offset, int length) {}
