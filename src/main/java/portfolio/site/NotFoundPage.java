package portfolio.site;

import java.util.List;

/**
 * What a host shows for an address that does not exist.
 *
 * @param frame what stands around it
 * @param links where to go instead
 */
public record NotFoundPage(Frame frame, List<NavLink> links) {

    public NotFoundPage {
        links = List.copyOf(links);
    }
}
