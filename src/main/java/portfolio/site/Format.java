package portfolio.site;

/**
 * The résumé in another format, as a file of the site.
 *
 * @param label what it is
 * @param name what it is called where only formats are named, such as {@code PDF}
 * @param href its address, from the page it is linked on
 * @param type its media type
 */
public record Format(String label, String name, String href, String type) {}
