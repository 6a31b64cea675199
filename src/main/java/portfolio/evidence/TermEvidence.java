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
 * Everything in the portfolio that backs one technology or concept.
 *
 * @param term its name and other spellings
 * @param kind technology or concept
 * @param slug its name in URLs
 * @param projects the projects that list it, in the order of their numbers
 * @param workstreams the workstreams that list it, in the order of the experience section
 * @param skillGroups the skill groups that list it
 */
public record TermEvidence(
        Term term,
        Kind kind,
        Slug slug,
        List<Project> projects,
        List<WorkstreamUse> workstreams,
        List<SkillGroup> skillGroups) {

    /** From this number of uses on a concept has something to say on a page of its own. */
    private static final int CONCEPT_USES = 2;

    public TermEvidence {
        projects = List.copyOf(projects);
        workstreams = List.copyOf(workstreams);
        skillGroups = List.copyOf(skillGroups);
    }

    /** Whether a project lists it. */
    public boolean isIn(Project project) {
        return projects.stream().anyMatch(listing -> listing.slug().equals(project.slug()));
    }

    /** In how many different roles its workstreams lie. */
    public int roles() {
        Set<Role> roles = Collections.newSetFromMap(new IdentityHashMap<>());
        workstreams.forEach(use -> roles.add(use.role()));
        return roles.size();
    }

    /** Whether it has a page: every technology with evidence, every concept with at least two uses. */
    public boolean hasPage() {
        int evidence = projects.size() + workstreams.size();
        return kind == Kind.TECHNOLOGY ? evidence > 0 : evidence > 0 && evidence + skillGroups.size() >= CONCEPT_USES;
    }
}
