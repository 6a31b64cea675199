package portfolio.site.section;

import java.util.List;
import portfolio.site.part.ContactLink;

/**
 * The contact section of the home page.
 *
 * @param head the head of the section
 * @param links the contact channels, in content order; may be empty
 */
public record ContactSection(SectionHead head, List<ContactLink> links) implements HomeSection {

    public ContactSection {
        links = List.copyOf(links);
    }
}
