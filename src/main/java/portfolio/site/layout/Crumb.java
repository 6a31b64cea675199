package portfolio.site.layout;

/**
 * One entry of a breadcrumb.
 *
 * @param label the text
 * @param href the page it links to, relative to the current page
 * @param url the absolute URL of that page
 */
public record Crumb(String label, String href, String url) {}
