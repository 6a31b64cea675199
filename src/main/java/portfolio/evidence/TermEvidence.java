package portfolio.evidence;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.SkillGroup;
import portfolio.model.Slug;
import portfolio.model.Term;

/**
 * All places in the portfolio that list one technology or concept.
 *
 * @param term the term with its spellings
 * @param kind technology or concept
 * @param slug the term's name in URLs
 * @param projects the projects that list it, in the order of their numbers
 * @param workstreams the workstreams that list it, in the order of the experience section
 * @param skillGroups the skill groups that list it
 */
public record TermEvidence(
        Term term,
        TermKind kind,
        Slug slug,
        List<Project> projects,
        List<WorkstreamUse> workstreams,
        List<SkillGroup> skillGroups) {

    /** The number of uses from which a concept gets a page. */
    private static final int CONCEPT_USES = 2;

    public TermEvidence {
        projects = List.copyOf(projects);
        workstreams = List.copyOf(workstreams);
        skillGroups = List.copyOf(skillGroups);
    }

    /** Returns whether the project lists the term. */
    public boolean isIn(Project project) {
        return projects.stream().anyMatch(listing -> listing.slug().equals(project.slug()));
    }

    /** Returns the number of different roles to which the workstreams belong. */
    public int roles() {
        Set<Role> roles = Collections.newSetFromMap(new IdentityHashMap<>());
        workstreams.forEach(use -> roles.add(use.role()));
        return roles.size();
    }

    /**
     * Returns whether the term has a page: every technology that a project or workstream lists, and every such concept
     * with at least two uses, skill groups included.
     */
    public boolean hasPage() {
        int evidence = projects.size() + workstreams.size();
        return kind == TermKind.TECHNOLOGY
                ? evidence > 0
                : evidence > 0 && evidence + skillGroups.size() >= CONCEPT_USES;
    }
}
