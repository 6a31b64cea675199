package portfolio.site;

import java.util.List;

/**
 * The skills on the home page.
 *
 * @param head of the section
 * @param groups all of them; a skill with evidence shows its number of projects
 */
public record SkillsSection(SectionHead head, List<EvidenceList> groups) {

    public SkillsSection {
        groups = List.copyOf(groups);
    }

    /** Whether any skill shows a number, which then needs explaining. */
    public boolean counted() {
        return groups.stream().anyMatch(EvidenceList::counted);
    }
}
