package portfolio.site;

import java.util.List;
import portfolio.asset.PageKind;
import portfolio.model.Labels;

/**
 * What stands around the content of every page.
 *
 * @param kind decides the stylesheet and the class of the body
 * @param language BCP 47 tag of the document
 * @param direction {@code ltr} or {@code rtl}
 * @param head for machines
 * @param policy the content security policy: only what the page itself carries and its own fonts and pictures
 * @param style the stylesheet, in its element
 * @param script the script that remembers the appearance, in its element
 * @param links addresses that stand on every page
 * @param identity name or role of the person
 * @param home whether this is the home page
 * @param twoRows whether the identity is too long to share a row of the masthead with the sections
 * @param nav the sections of the home page
 * @param crumbs the way from the home page to this one, which comes last; empty where there is none
 * @param formats of the résumé, for the pages that offer them; empty on others
 * @param labels the words of the interface
 */
public record Frame(
        PageKind kind,
        String language,
        String direction,
        Head head,
        String policy,
        RawHtml style,
        RawHtml script,
        FrameLinks links,
        String identity,
        boolean home,
        boolean twoRows,
        List<NavLink> nav,
        List<Crumb> crumbs,
        List<Format> formats,
        Labels labels) {

    public Frame {
        nav = List.copyOf(nav);
        crumbs = List.copyOf(crumbs);
        formats = List.copyOf(formats);
    }
}
