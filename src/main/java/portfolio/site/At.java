package portfolio.site;

/**
 * A page and where it lies.
 *
 * @param path its path
 * @param page what it shows
 * @param <P> the kind of page
 */
public record At<P>(SitePath path, P page) {}
