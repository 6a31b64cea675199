package portfolio.site.layout;

import java.util.List;
import portfolio.asset.PageKind;
import portfolio.model.Labels;
import portfolio.site.part.NavLink;
import portfolio.site.part.RawHtml;

/**
 * Everything around the content of a page: the document head, header, navigation and footer.
 *
 * @param kind the kind of page; it decides the stylesheet and the class of the body
 * @param language the BCP 47 language tag of the document
 * @param direction the writing direction, {@code ltr} or {@code rtl}
 * @param head the metadata of the page
 * @param policy the content security policy; it allows only the page's own inline code and the site's own files
 * @param style the stylesheet, as an HTML element
 * @param script the script that restores the chosen colour scheme, as an HTML element
 * @param paper the background of light pages, in CSS syntax
 * @param darkPaper the background of dark pages, in CSS syntax
 * @param links the links that every page has
 * @param identity the name or role of the person
 * @param home whether this is the home page
 * @param twoRows whether the identity is too long to share a row of the masthead with the sections
 * @param nav the links to the sections of the home page
 * @param crumbs the breadcrumb; its last entry is the current page; empty if the page has none
 * @param formats the résumé formats that the page offers; empty on pages that offer none
 * @param labels the interface texts
 */
public record PageLayout(
        PageKind kind,
        String language,
        String direction,
        Head head,
        String policy,
        RawHtml style,
        RawHtml script,
        String paper,
        String darkPaper,
        LayoutLinks links,
        String identity,
        boolean home,
        boolean twoRows,
        List<NavLink> nav,
        List<Crumb> crumbs,
        List<Format> formats,
        Labels labels) {

    public PageLayout {
        nav = List.copyOf(nav);
        crumbs = List.copyOf(crumbs);
        formats = List.copyOf(formats);
    }
}
