package portfolio.site.page;

import java.util.List;
import portfolio.site.layout.PageLayout;
import portfolio.site.part.NavLink;

/**
 * The page that a host shows for an unknown path.
 *
 * @param layout everything around the content
 * @param links the pages to go to instead
 */
public record NotFoundPage(PageLayout layout, List<NavLink> links) {

    public NotFoundPage {
        links = List.copyOf(links);
    }
}
