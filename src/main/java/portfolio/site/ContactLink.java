package portfolio.site;

/**
 * A way to get in touch.
 *
 * @param label what it is
 * @param text the address as it is shown
 * @param href the address
 */
public record ContactLink(String label, String text, String href) {}
