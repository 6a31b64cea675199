package portfolio.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import portfolio.model.Project;
import portfolio.model.SkillGroup;
import portfolio.model.Term;

/** The uses of one term while they are being counted. A term that is listed twice in one place counts there once. */
final class Uses {

    private final Term term;
    private final List<Project> projects = new ArrayList<>();
    private final List<WorkstreamUse> workstreams = new ArrayList<>();
    private final Set<SkillGroup> skillGroups = new LinkedHashSet<>();
    private Kind kind = Kind.CONCEPT;

    Uses(Term term) {
        this.term = term;
    }

    void in(Project project, Kind listedAs) {
        listed(listedAs);
        if (projects.isEmpty() || !projects.get(projects.size() - 1).equals(project)) {
            projects.add(project);
        }
    }

    void in(WorkstreamUse use, Kind listedAs) {
        listed(listedAs);
        if (workstreams.isEmpty() || !workstreams.get(workstreams.size() - 1).equals(use)) {
            workstreams.add(use);
        }
    }

    void in(SkillGroup group) {
        skillGroups.add(group);
    }

    private void listed(Kind listedAs) {
        if (listedAs == Kind.TECHNOLOGY) {
            kind = Kind.TECHNOLOGY;
        }
    }

    TermEvidence evidence() {
        return new TermEvidence(term, kind, term.slugOrDerived(), projects, workstreams, List.copyOf(skillGroups));
    }
}
