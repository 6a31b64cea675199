package portfolio.site;

/**
 * HTML, CSS or JSON that is complete and safe to print as it is.
 *
 * @param value as it goes into the page
 */
public record RawHtml(String value) implements SafeHtml {}
