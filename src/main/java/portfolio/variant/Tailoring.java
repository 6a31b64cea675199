package portfolio.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import portfolio.markdown.Inline;
import portfolio.model.Experience;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.SkillGroup;
import portfolio.model.Slug;
import portfolio.model.Variant;
import portfolio.model.Workstream;

/** The application of one variant to a portfolio, with a record of everything it leaves out. */
final class Tailoring {

    private final Portfolio portfolio;
    private final Names names;
    private final Variant variant;
    private final Choice<Project> projects;
    private final Choice<Workstream> workstreams;
    private final Choice<Highlight> highlights;
    private final List<Hidden> hidden = new ArrayList<>();

    Tailoring(Portfolio portfolio, Names names, Variant variant) {
        this.portfolio = portfolio;
        this.names = names;
        this.variant = variant;
        this.projects = new Choice<>(variant.projects(), names::means);
        this.workstreams = new Choice<>(variant.workstreams(), names::means);
        this.highlights = new Choice<>(variant.highlights(), names::means);
    }

    Tailored tailored() {
        List<Project> shown = projects.of(portfolio.projects());
        note("project", portfolio.projects(), shown, Project::title);
        Set<Slug> slugs = new HashSet<>(shown.stream().map(Project::slug).toList());
        Portfolio seen = new Portfolio(
                portfolio.profile().retold(variant.role(), variant.introduction()),
                shown,
                portfolio.experience().stream()
                        .map(employer -> experience(employer, slugs))
                        .toList(),
                skills(),
                portfolio.about(),
                portfolio.education(),
                portfolio.background(),
                portfolio.terms(),
                portfolio.pictures(),
                List.of());
        return new Tailored(variant, seen, hidden);
    }

    private Experience experience(Experience employer, Set<Slug> shown) {
        List<Role> roles = employer.roles().stream()
                .map(role -> role(employer, role, shown))
                .toList();
        return employer.withRoles(roles);
    }

    private Role role(Experience employer, Role role, Set<Slug> shown) {
        List<Workstream> left = workstreams.of(role.workstreams());
        note("workstream", role.workstreams(), left, Workstream::title);
        return role.with(
                highlights(names.highlights(employer, role)),
                left.stream().map(workstream -> workstream(workstream, shown)).toList());
    }

    private Workstream workstream(Workstream workstream, Set<Slug> shown) {
        Slug project = workstream.project();
        return workstream.with(
                project != null && shown.contains(project) ? project : null, highlights(names.highlights(workstream)));
    }

    private List<Inline> highlights(List<Highlight> all) {
        List<Highlight> left = highlights.of(all);
        note("highlight", all, left, highlight -> highlight.text().plain());
        return left.stream().map(Highlight::text).toList();
    }

    /** Selects skills and groups. A group moves as far forward as the first of its skills. */
    private List<SkillGroup> skills() {
        Choice<SkillGroup> groups = new Choice<>(variant.skills(), names::means);
        Choice<String> skills = new Choice<>(variant.skills(), names::meansSkill);
        List<SkillGroup> left = new ArrayList<>();
        for (SkillGroup group : groups.of(portfolio.skills())) {
            List<String> shown = skills.of(group.skills());
            note("skill", group.skills(), shown, skill -> skill);
            if (!shown.isEmpty() || group.skills().isEmpty()) {
                left.add(new SkillGroup(group.name(), group.level(), shown));
            }
        }
        note(
                "skill group",
                portfolio.skills().stream().filter(groups::isLeftOut).toList(),
                List.of(),
                SkillGroup::name);
        return left.stream()
                .sorted(Comparator.comparingInt(group -> Math.min(
                        groups.rank(group),
                        group.skills().stream().mapToInt(skills::rank).min().orElse(Integer.MAX_VALUE))))
                .toList();
    }

    private <T> void note(String kind, List<T> all, List<T> shown, Function<T, String> name) {
        all.stream()
                .filter(thing -> !shown.contains(thing))
                .map(thing -> new Hidden(kind, name.apply(thing)))
                .forEach(hidden::add);
    }
}
