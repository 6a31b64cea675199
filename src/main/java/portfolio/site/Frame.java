package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.model.Labels;

/**
 * What stands around the content of every page.
 *
 * @param language BCP 47 tag of the document
 * @param direction {@code ltr} or {@code rtl}
 * @param head for machines
 * @param style the stylesheet, in its element
 * @param favicon address of the icon
 * @param homeHref where the mark leads
 * @param identity name or role of the person
 * @param home whether this is the home page
 * @param nav the sections of the home page
 * @param projectsHref the list of projects; absent when there are none
 * @param technologiesHref the matrix; absent when there is none
 * @param resumeHref the résumé
 * @param crumbs the way from the home page to this one, which comes last; empty where there is none
 * @param labels the words of the interface
 */
public record Frame(
        String language,
        String direction,
        Head head,
        RawHtml style,
        String favicon,
        String homeHref,
        String identity,
        boolean home,
        List<NavLink> nav,
        @Nullable String projectsHref,
        @Nullable String technologiesHref,
        String resumeHref,
        List<Crumb> crumbs,
        Labels labels) {

    public Frame {
        nav = List.copyOf(nav);
        crumbs = List.copyOf(crumbs);
    }
}
