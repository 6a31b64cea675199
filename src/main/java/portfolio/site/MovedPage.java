package portfolio.site;

import portfolio.asset.ContentPolicy;

/**
 * A page at a former path that redirects to the current one. Browsers follow it without displaying it.
 *
 * @param policy the content security policy
 * @param href the relative link to the current page
 * @param target the path of the current page from the root of the site, as visible text
 * @param canonical the absolute URL of the current page
 */
public record MovedPage(String policy, String href, String target, String canonical) {

    static MovedPage of(Redirect redirect, SiteContext site) {
        Hrefs hrefs = Hrefs.from(redirect.from());
        String href =
                redirect.fragment().isEmpty() ? hrefs.to(redirect.to()) : hrefs.to(redirect.to(), redirect.fragment());
        return new MovedPage(ContentPolicy.NOTHING, href, redirect.target(), site.url(redirect.to()));
    }
}
