package portfolio.site;

import portfolio.asset.ContentPolicy;

/**
 * What leads on from a path where a page was before. Browsers go on without showing it.
 *
 * @param policy its content security policy
 * @param href where the page is, relative
 * @param target the same from the site's root, to be read
 * @param canonical the whole address of the page
 */
public record MovedPage(String policy, String href, String target, String canonical) {

    static MovedPage of(Redirect redirect, SiteContext site) {
        Hrefs hrefs = Hrefs.from(redirect.from());
        String href =
                redirect.fragment().isEmpty() ? hrefs.to(redirect.to()) : hrefs.to(redirect.to(), redirect.fragment());
        return new MovedPage(ContentPolicy.NOTHING, href, redirect.target(), site.url(redirect.to()));
    }
}
