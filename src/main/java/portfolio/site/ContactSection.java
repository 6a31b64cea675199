package portfolio.site;

import java.util.List;

/**
 * The ways to get in touch on the home page.
 *
 * @param head of the section
 * @param links in the order of the content; may be empty
 */
public record ContactSection(SectionHead head, List<ContactLink> links) {

    public ContactSection {
        links = List.copyOf(links);
    }
}
