package portfolio.site;

/**
 * A link of the navigation.
 *
 * @param label its text
 * @param href where it leads
 * @param current whether the page shown belongs to it
 */
public record NavLink(String label, String href, boolean current) {}
