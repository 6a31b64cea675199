package portfolio.site;

import org.jspecify.annotations.Nullable;
import portfolio.asset.ContentPolicy;
import portfolio.site.address.Hrefs;
import portfolio.site.address.Redirect;

/**
 * A page at a former path that redirects to the current one. Browsers follow it without displaying it.
 *
 * @param language the BCP 47 language tag of the document
 * @param direction the writing direction, {@code rtl}; null if it is that of most languages
 * @param title the heading
 * @param before the sentence before the link
 * @param after the sentence after the link
 * @param policy the content security policy
 * @param href the relative link to the current page
 * @param target the path of the current page from the root of the site, as visible text
 * @param canonical the absolute URL of the current page
 */
public record MovedPage(
        String language,
        @Nullable String direction,
        String title,
        String before,
        String after,
        String policy,
        String href,
        String target,
        String canonical) {

    private static final String ADDRESS = "{address}";

    static MovedPage of(Redirect redirect, SiteContext site) {
        Hrefs hrefs = Hrefs.from(redirect.from());
        String href =
                redirect.fragment().isEmpty() ? hrefs.to(redirect.to()) : hrefs.to(redirect.to(), redirect.fragment());
        String language = site.profile().language();
        String direction = PageLayoutComposer.direction(language);
        String sentence = site.labels().movedTo();
        int link = sentence.indexOf(ADDRESS);
        return new MovedPage(
                language,
                direction.equals("ltr") ? null : direction,
                site.labels().moved(),
                link < 0 ? sentence + " " : sentence.substring(0, link),
                link < 0 ? "" : sentence.substring(link + ADDRESS.length()),
                ContentPolicy.NOTHING,
                href,
                redirect.target(),
                site.url(redirect.to()));
    }
}
