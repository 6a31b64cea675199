package portfolio.evidence;

import java.util.ArrayList;
import java.util.List;
import portfolio.model.Project;
import portfolio.model.SkillGroup;
import portfolio.model.Term;

/**
 * A collector for the uses of one term. A term that is listed twice in one place counts once there, provided that all
 * uses in that place are added one after another.
 */
final class Uses {

    private final Term term;
    private final List<Project> projects = new ArrayList<>();
    private final List<WorkstreamUse> workstreams = new ArrayList<>();
    private final List<SkillGroup> skillGroups = new ArrayList<>();
    private TermKind kind = TermKind.CONCEPT;

    Uses(Term term) {
        this.term = term;
    }

    void in(Project project, TermKind listedAs) {
        listed(listedAs);
        addOnce(projects, project);
    }

    void in(WorkstreamUse use, TermKind listedAs) {
        listed(listedAs);
        addOnce(workstreams, use);
    }

    void in(SkillGroup group) {
        addOnce(skillGroups, group);
    }

    /**
     * Adds a place unless it was the last one added. Compares by identity, because two places with equal content are
     * still two places.
     */
    @SuppressWarnings("ReferenceEquality")
    private static <T> void addOnce(List<T> places, T place) {
        if (places.isEmpty() || places.get(places.size() - 1) != place) {
            places.add(place);
        }
    }

    private void listed(TermKind listedAs) {
        if (listedAs == TermKind.TECHNOLOGY) {
            kind = TermKind.TECHNOLOGY;
        }
    }

    TermEvidence evidence() {
        return new TermEvidence(term, kind, term.slugOrDerived(), projects, workstreams, skillGroups);
    }
}
