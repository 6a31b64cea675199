package portfolio.site;

/**
 * The résumé in another format, as a file of the site.
 *
 * @param label what it is
 * @param href its address, from the page it is linked on
 * @param type its media type
 */
public record Format(String label, String href, String type) {}
