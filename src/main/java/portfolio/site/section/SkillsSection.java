package portfolio.site.section;

import java.util.List;
import portfolio.site.part.EvidenceList;

/**
 * The skills section of the home page.
 *
 * @param head the head of the section
 * @param groups all skill groups; a skill with evidence shows its number of projects
 */
public record SkillsSection(SectionHead head, List<EvidenceList> groups) implements HomeSection {

    public SkillsSection {
        groups = List.copyOf(groups);
    }

    /** Returns whether any skill shows a number, so that the page must explain the numbers. */
    public boolean counted() {
        return groups.stream().anyMatch(EvidenceList::counted);
    }
}
