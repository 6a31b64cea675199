package portfolio.site;

import java.util.List;

/**
 * The roles on the home page.
 *
 * @param head of the section
 * @param roles all of them, in the order of employers
 */
public record ExperienceSection(SectionHead head, List<RoleEntry> roles) {

    public ExperienceSection {
        roles = List.copyOf(roles);
    }
}
