package portfolio.output;

/**
 * How much a site is.
 *
 * @param pages number of HTML pages
 * @param bytes size of all files together
 */
public record SiteSize(long pages, long bytes) {

    static final SiteSize NOTHING = new SiteSize(0, 0);

    SiteSize plus(SiteSize other) {
        return new SiteSize(pages + other.pages, bytes + other.bytes);
    }
}
