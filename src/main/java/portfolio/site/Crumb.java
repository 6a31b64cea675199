package portfolio.site;

/**
 * One step of the way from the home page.
 *
 * @param label its text
 * @param href its page, relative to the page shown
 * @param url its page as an absolute URL
 */
public record Crumb(String label, String href, String url) {}
