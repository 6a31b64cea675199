package portfolio.output;

/**
 * The size of a site.
 *
 * @param pages the number of HTML pages
 * @param bytes the size of all files in bytes
 */
public record SiteSize(long pages, long bytes) {

    static final SiteSize NOTHING = new SiteSize(0, 0);

    SiteSize plus(SiteSize other) {
        return new SiteSize(pages + other.pages, bytes + other.bytes);
    }
}
