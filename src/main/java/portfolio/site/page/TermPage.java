package portfolio.site.page;

import java.util.List;
import portfolio.site.layout.PageLayout;
import portfolio.site.part.EvidenceList;
import portfolio.site.part.ProjectUse;
import portfolio.site.part.RoleUse;

/**
 * The page of a technology or concept.
 *
 * @param layout everything around the content
 * @param kind the word for a technology or concept
 * @param name the term
 * @param summary a sentence that says how often the term is used
 * @param projects the projects that list the term; may be empty
 * @param roles the roles with workstreams that list the term; may be empty
 * @param workstreams the number of workstreams that list the term
 * @param alongside the technologies used in the same projects
 */
public record TermPage(
        PageLayout layout,
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
