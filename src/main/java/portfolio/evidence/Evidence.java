package portfolio.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portfolio.model.Experience;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.SkillGroup;
import portfolio.model.Slug;
import portfolio.model.Term;
import portfolio.model.Workstream;

/**
 * An index of where a portfolio lists each technology and concept, and of the workstreams that belong to each project.
 * Immutable.
 */
public final class Evidence {

    /**
     * The most technologies that {@link #alongside} returns. Without a limit, a project with a thousand technologies
     * would produce a thousand pages with a thousand links each.
     */
    private static final int MOST_ALONGSIDE = 100;

    private static final Comparator<TermEvidence> MOST_USED_FIRST = Comparator.<TermEvidence>comparingInt(
                    evidence -> evidence.projects().size())
            .reversed()
            .thenComparing(evidence -> evidence.term().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(evidence -> evidence.term().name());

    private final Glossary glossary;
    private final Map<String, TermEvidence> byName;
    private final List<TermEvidence> technologies;
    private final List<TermEvidence> concepts;
    private final Map<Slug, List<WorkstreamUse>> workstreams;

    private Evidence(Glossary glossary, Map<String, TermEvidence> byName, Map<Slug, List<WorkstreamUse>> workstreams) {
        this.glossary = glossary;
        this.byName = byName;
        this.technologies = ofKind(byName, TermKind.TECHNOLOGY);
        this.concepts = ofKind(byName, TermKind.CONCEPT);
        this.workstreams = workstreams;
    }

    /** Indexes a portfolio. A term that is listed both as a technology and as a concept counts as a technology. */
    public static Evidence of(Portfolio portfolio) {
        Glossary glossary = new Glossary(portfolio.terms());
        Map<String, Uses> uses = new LinkedHashMap<>();
        Map<Slug, List<WorkstreamUse>> workstreams = new HashMap<>();
        for (Project project : portfolio.projects()) {
            project.technologies().forEach(name -> uses(uses, glossary, name).in(project, TermKind.TECHNOLOGY));
            project.concepts().forEach(name -> uses(uses, glossary, name).in(project, TermKind.CONCEPT));
        }
        for (WorkstreamUse use : workstreams(portfolio)) {
            Workstream workstream = use.workstream();
            workstream.technologies().forEach(name -> uses(uses, glossary, name).in(use, TermKind.TECHNOLOGY));
            workstream.concepts().forEach(name -> uses(uses, glossary, name).in(use, TermKind.CONCEPT));
            Slug project = workstream.project();
            if (project != null) {
                workstreams.computeIfAbsent(project, slug -> new ArrayList<>()).add(use);
            }
        }
        for (SkillGroup group : portfolio.skills()) {
            group.skills().stream()
                    .map(skill -> uses.get(glossary.term(skill).name()))
                    .forEach(backed -> Optional.ofNullable(backed).ifPresent(found -> found.in(group)));
        }
        Map<String, TermEvidence> byName = new LinkedHashMap<>();
        uses.forEach((name, use) -> byName.put(name, use.evidence()));
        return new Evidence(glossary, byName, workstreams);
    }

    /** Returns all technologies, sorted by number of projects (most first), then by name. */
    public List<TermEvidence> technologies() {
        return technologies;
    }

    /** Returns all concepts, sorted by number of projects (most first), then by name. */
    public List<TermEvidence> concepts() {
        return concepts;
    }

    /** Returns the evidence for the term with this spelling; empty if no project or workstream lists it. */
    public Optional<TermEvidence> find(String spelling) {
        return Optional.ofNullable(byName.get(glossary.term(spelling).name()));
    }

    /** Returns the workstreams that name this project, in the order of the experience section. */
    public List<WorkstreamUse> workstreams(Project project) {
        return List.copyOf(workstreams.getOrDefault(project.slug(), List.of()));
    }

    /**
     * Returns the technologies that share projects with a term, with the number of those projects: the highest number
     * first, then in the order in which the projects list them. At most {@value #MOST_ALONGSIDE}; the pages of the
     * projects list the others.
     */
    public List<Alongside> alongside(TermEvidence evidence) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Project project : evidence.projects()) {
            project.technologies().stream()
                    .map(name -> glossary.term(name).name())
                    .distinct()
                    .filter(name -> !name.equals(evidence.term().name()))
                    .forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .flatMap(entry -> find(entry.getKey()).map(other -> new Alongside(other, entry.getValue())).stream())
                .sorted(Comparator.comparingInt(Alongside::projects).reversed())
                .limit(MOST_ALONGSIDE)
                .toList();
    }

    private static List<WorkstreamUse> workstreams(Portfolio portfolio) {
        List<WorkstreamUse> uses = new ArrayList<>();
        for (Experience experience : portfolio.experience()) {
            for (Role role : experience.roles()) {
                role.workstreams().forEach(workstream -> uses.add(new WorkstreamUse(experience, role, workstream)));
            }
        }
        return uses;
    }

    private static Uses uses(Map<String, Uses> uses, Glossary glossary, String spelling) {
        Term term = glossary.term(spelling);
        return uses.computeIfAbsent(term.name(), name -> new Uses(term));
    }

    private static List<TermEvidence> ofKind(Map<String, TermEvidence> byName, TermKind kind) {
        return byName.values().stream()
                .filter(evidence -> evidence.kind() == kind)
                .sorted(MOST_USED_FIRST)
                .toList();
    }
}
