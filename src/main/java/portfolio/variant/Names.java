package portfolio.variant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portfolio.evidence.Evidence;
import portfolio.evidence.Mentions;
import portfolio.evidence.TermEvidence;
import portfolio.model.Experience;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.SkillGroup;
import portfolio.model.Slug;
import portfolio.model.Workstream;

/**
 * A resolver for the entries of a selection. An entry refers to a thing by its own name, or by a technology or concept
 * that it uses or mentions.
 */
public final class Names {

    private final Portfolio portfolio;
    private final Evidence evidence;

    /**
     * Creates a resolver.
     *
     * @param evidence the evidence of the whole portfolio
     */
    public Names(Portfolio portfolio, Evidence evidence) {
        this.portfolio = portfolio;
        this.evidence = evidence;
    }

    boolean means(Project project, String entry) {
        return project.slug().value().equals(entry)
                || term(entry).filter(term -> term.isIn(project)).isPresent();
    }

    boolean means(Workstream workstream, String entry) {
        return id(workstream).equals(entry)
                || term(entry)
                        .filter(term -> term.workstreams().stream()
                                .anyMatch(use -> use.workstream().equals(workstream)))
                        .isPresent();
    }

    boolean means(Highlight highlight, String entry) {
        return highlight.id().equals(entry)
                || term(entry)
                        .filter(term ->
                                Mentions.of(term).in(highlight.text().plain()).find())
                        .isPresent();
    }

    boolean means(SkillGroup group, String entry) {
        return group.name().equals(entry);
    }

    boolean meansSkill(String skill, String entry) {
        return skill.equals(entry)
                || term(entry).flatMap(term -> term(skill).filter(term::equals)).isPresent();
    }

    /**
     * Returns the highlights of a role that belong to no workstream. Their ids are the employer's slug, the number of
     * the role from 1, and the number of the highlight.
     */
    List<Highlight> highlights(Experience employer, Role role) {
        return Highlight.of(employer.slug() + "/" + (employer.roles().indexOf(role) + 1), role.highlights());
    }

    List<Highlight> highlights(Workstream workstream) {
        return Highlight.of(id(workstream), workstream.highlights());
    }

    /** Returns whether an entry refers to any project. */
    public boolean isProject(String entry) {
        return portfolio.projects().stream().anyMatch(project -> means(project, entry));
    }

    /** Returns whether an entry refers to any workstream. */
    public boolean isWorkstream(String entry) {
        return workstreams().anyMatch(workstream -> means(workstream, entry));
    }

    /** Returns whether an entry refers to any highlight. */
    public boolean isHighlight(String entry) {
        return allHighlights().anyMatch(highlight -> means(highlight, entry));
    }

    /** Returns whether an entry refers to any skill or skill group. */
    public boolean isSkill(String entry) {
        return portfolio.skills().stream()
                .anyMatch(group ->
                        means(group, entry) || group.skills().stream().anyMatch(skill -> meansSkill(skill, entry)));
    }

    /**
     * Returns everything that an entry can name: projects, workstreams, highlights, skills, skill groups, and terms
     * with evidence. Without duplicates.
     */
    public List<String> all() {
        return Stream.of(
                        portfolio.projects().stream()
                                .map(project -> project.slug().value()),
                        workstreams().map(Names::id),
                        allHighlights().map(Highlight::id),
                        portfolio.skills().stream().map(SkillGroup::name),
                        portfolio.skills().stream().flatMap(group -> group.skills().stream()),
                        evidence.technologies().stream().map(term -> term.term().name()),
                        evidence.concepts().stream().map(term -> term.term().name()))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private Stream<Workstream> workstreams() {
        return portfolio.experience().stream()
                .flatMap(employer -> employer.roles().stream())
                .flatMap(role -> role.workstreams().stream());
    }

    private Stream<Highlight> allHighlights() {
        Stream<Highlight> ofRoles = portfolio.experience().stream()
                .flatMap(employer -> employer.roles().stream().flatMap(role -> highlights(employer, role).stream()));
        return Stream.concat(ofRoles, workstreams().flatMap(workstream -> highlights(workstream).stream()));
    }

    private Optional<TermEvidence> term(String spelling) {
        return evidence.find(spelling);
    }

    private static String id(Workstream workstream) {
        return Slug.find(workstream.title()).map(Slug::value).orElse(workstream.title());
    }
}
