package portfolio.site;

import portfolio.source.Url;

/** Writes addresses inside the site as they must stand on one page. */
final class Hrefs {

    private final SitePath page;
    private final String root;

    private Hrefs(SitePath page, String root) {
        this.page = page;
        this.root = root;
    }

    /** Relative to a page, so that the site works under any path. */
    static Hrefs from(SitePath page) {
        long depth = page.value().chars().filter(c -> c == '/').count() - 1;
        return new Hrefs(page, "../".repeat((int) depth));
    }

    /**
     * For what is shown at any depth, or nowhere on the site: the page for unknown addresses, a document.
     *
     * @param root the path of the site from the root of its host, or its absolute URL
     */
    static Hrefs under(String root) {
        return new Hrefs(SitePath.NOT_FOUND, root);
    }

    /** What leads to the site's root: empty, or something that ends in a slash. */
    String root() {
        return root;
    }

    String to(SitePath target) {
        String href = root + target.address().substring(1);
        return href.isEmpty() ? "./" : href;
    }

    /** The address of an element on a page. */
    String to(SitePath target, String fragment) {
        if (target.equals(page)) {
            return "#" + Url.encodedPath(fragment);
        }
        return root + target.address().substring(1) + "#" + Url.encodedPath(fragment);
    }
}
