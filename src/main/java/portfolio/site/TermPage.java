package portfolio.site;

import java.util.List;

/**
 * The page of a technology or concept: projects on one side, experience on the other.
 *
 * @param frame what stands around it
 * @param kind {@code Technology} or {@code Concept}
 * @param name the term
 * @param summary how often it is used, as a sentence
 * @param projects the projects that list it; may be empty
 * @param roles the roles with workstreams that list it; may be empty
 * @param workstreams how many workstreams list it
 * @param alongside technologies used in the same projects
 */
public record TermPage(
        Frame frame,
        String kind,
        String name,
        String summary,
        List<ProjectUse> projects,
        List<RoleUse> roles,
        int workstreams,
        EvidenceList alongside) {

    public TermPage {
        projects = List.copyOf(projects);
        roles = List.copyOf(roles);
    }
}
