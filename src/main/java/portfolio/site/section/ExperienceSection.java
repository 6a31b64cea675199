package portfolio.site.section;

import java.util.List;
import portfolio.site.part.RoleEntry;

/**
 * The experience section of the home page.
 *
 * @param head the head of the section
 * @param roles all roles, grouped by employer
 */
public record ExperienceSection(SectionHead head, List<RoleEntry> roles) implements HomeSection {

    public ExperienceSection {
        roles = List.copyOf(roles);
    }
}
