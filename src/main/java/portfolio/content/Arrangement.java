package portfolio.content;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.model.Experience;
import portfolio.model.Period;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.Slug;
import portfolio.model.Workstream;

/** Puts what was read into the order in which it is shown. */
final class Arrangement {

    private static final Comparator<@Nullable Integer> ORDERED_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    private final List<Experience> experience;

    private Arrangement(List<Experience> experience) {
        this.experience = experience;
    }

    /** The portfolio of what was read; a workstream whose project is not among it stands alone. */
    static Portfolio portfolio(Reading reading, Profile profile) {
        Set<Slug> projects = reading.projects().stream().map(Project::slug).collect(Collectors.toSet());
        List<Experience> experience = reading.experience().stream()
                .map(employer -> withRoles(employer, projects))
                .sorted(Comparator.comparing(Experience::order, ORDERED_FIRST)
                        .thenComparing(Experience::latest, Period.LATEST_FIRST)
                        .thenComparing(Experience::company, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(employer -> employer.slug().value()))
                .toList();
        return new Portfolio(
                profile,
                new Arrangement(experience).sorted(reading.projects()),
                experience,
                reading.skills(),
                reading.about(),
                reading.education(),
                reading.background(),
                reading.terms());
    }

    private List<Project> sorted(List<Project> projects) {
        return projects.stream()
                .sorted(Comparator.comparing(Project::order, ORDERED_FIRST)
                        .thenComparing(this::period, Period.LATEST_FIRST)
                        .thenComparing(Project::title)
                        .thenComparing(project -> project.slug().value()))
                .toList();
    }

    /** The project's own period, or that of the latest role that names it. */
    private Period period(Project project) {
        if (!project.period().isUnknown()) {
            return project.period();
        }
        return experience.stream()
                .flatMap(employer -> employer.roles().stream())
                .filter(role -> names(role, project))
                .map(Role::period)
                .min(Period.LATEST_FIRST)
                .orElse(Period.UNKNOWN);
    }

    private static boolean names(Role role, Project project) {
        return role.workstreams().stream().anyMatch(workstream -> project.slug().equals(workstream.project()));
    }

    private static Experience withRoles(Experience employer, Set<Slug> projects) {
        Stream<Role> roles = employer.roles().stream()
                .map(role -> withWorkstreams(role, projects))
                .sorted(Comparator.comparing(Role::period, Period.LATEST_FIRST));
        return new Experience(
                employer.slug(),
                employer.company(),
                employer.description(),
                employer.url(),
                employer.order(),
                roles.toList(),
                employer.draft());
    }

    private static Role withWorkstreams(Role role, Set<Slug> projects) {
        List<Workstream> workstreams = role.workstreams().stream()
                .map(workstream -> withProject(workstream, projects))
                .toList();
        return new Role(
                role.title(),
                role.start(),
                role.end(),
                role.location(),
                role.summary(),
                role.highlights(),
                workstreams);
    }

    private static Workstream withProject(Workstream workstream, Set<Slug> projects) {
        Slug project = workstream.project();
        return new Workstream(
                workstream.title(),
                project != null && projects.contains(project) ? project : null,
                workstream.highlights(),
                workstream.technologies(),
                workstream.concepts());
    }
}
