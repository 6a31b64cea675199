package portfolio.site.part;

/**
 * A navigation link.
 *
 * @param label the text
 * @param href the link target
 * @param current whether the current page belongs to this link
 */
public record NavLink(String label, String href, boolean current) {}
