package portfolio.site.layout;

/**
 * A file of the site that contains the résumé or contact details in another format.
 *
 * @param label the link text
 * @param name the short name of the format, such as {@code PDF}
 * @param href the URL, relative to the page that links to it
 * @param type the media type
 */
public record Format(String label, String name, String href, String type) {}
