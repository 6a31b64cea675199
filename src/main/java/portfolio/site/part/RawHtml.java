package portfolio.site.part;

/**
 * HTML, CSS or JSON that is complete and safe to print without escaping.
 *
 * @param value the text to print
 */
public record RawHtml(String value) implements SafeHtml {}
