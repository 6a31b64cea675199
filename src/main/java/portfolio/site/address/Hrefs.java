package portfolio.site.address;

import portfolio.source.Url;

/** Writes links to pages and files of the site as one page needs them. */
public final class Hrefs {

    private final SitePath page;
    private final String root;

    private Hrefs(SitePath page, String root) {
        this.page = page;
        this.root = root;
    }

    /** Creates links relative to a page, so that the site works under any base path. */
    public static Hrefs from(SitePath page) {
        long depth = page.value().chars().filter(c -> c == '/').count() - 1;
        return new Hrefs(page, "../".repeat((int) depth));
    }

    /**
     * Creates links from a fixed root, for content without a fixed place in the site: the 404 page, which hosts show at
     * any depth, and documents.
     *
     * @param root the path of the site on its host, or its absolute URL
     */
    public static Hrefs under(String root) {
        return new Hrefs(SitePath.NOT_FOUND, root);
    }

    /** Returns the prefix that leads to the root of the site: empty, or a path or URL that ends with a slash. */
    public String root() {
        return root;
    }

    /** Returns the relative URL of a page or file. */
    public String to(SitePath target) {
        String href = root + target.address().substring(1);
        return href.isEmpty() ? "./" : href;
    }

    /** Returns the link to an element of a page. */
    public String to(SitePath target, String fragment) {
        if (target.equals(page)) {
            return "#" + Url.encodedPath(fragment);
        }
        return root + target.address().substring(1) + "#" + Url.encodedPath(fragment);
    }
}
