package portfolio.content;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.content.reading.Reading;
import portfolio.content.yaml.SourceMap;
import portfolio.model.Experience;
import portfolio.model.Period;
import portfolio.model.PictureFile;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.Slug;
import portfolio.model.Workstream;

/**
 * Builds the portfolio from the records that were read, in the order in which the site shows them: entries with an
 * {@code order} first, then the latest period first.
 */
final class Arrangement {

    private static final Comparator<@Nullable Integer> ORDERED_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Set<Slug> projects;
    private final SourceMap sourceMap;

    private Arrangement(Set<Slug> projects, SourceMap sourceMap) {
        this.projects = projects;
        this.sourceMap = sourceMap;
    }

    /**
     * Returns the portfolio. A workstream whose project is not among the projects read, such as a draft, loses its
     * reference to that project.
     */
    static Portfolio portfolio(
            Reading reading, Profile profile, SortedMap<String, PictureFile> pictures, SourceMap sourceMap) {
        Set<Slug> projects = reading.projects().stream().map(Project::slug).collect(Collectors.toSet());
        Arrangement arrangement = new Arrangement(projects, sourceMap);
        List<Experience> experience = reading.experience().stream()
                .map(arrangement::withRoles)
                .sorted(Comparator.comparing(Experience::order, ORDERED_FIRST)
                        .thenComparing(Experience::latest, Period.LATEST_FIRST)
                        .thenComparing(Experience::company, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(employer -> employer.slug().value()))
                .toList();
        return new Portfolio(
                profile,
                sorted(reading.projects(), experience),
                experience,
                reading.skills(),
                reading.about(),
                reading.education(),
                reading.background(),
                reading.terms(),
                pictures,
                reading.variants());
    }

    private static List<Project> sorted(List<Project> projects, List<Experience> experience) {
        return projects.stream()
                .sorted(Comparator.comparing(Project::order, ORDERED_FIRST)
                        .thenComparing(project -> period(project, experience), Period.LATEST_FIRST)
                        .thenComparing(Project::title)
                        .thenComparing(project -> project.slug().value()))
                .toList();
    }

    /**
     * Returns the period of a project; if it has none, the period of the latest role with a workstream of the project.
     */
    private static Period period(Project project, List<Experience> experience) {
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

    private Experience withRoles(Experience employer) {
        Stream<Role> roles = employer.roles().stream()
                .map(this::withWorkstreams)
                .sorted(Comparator.comparing(Role::period, Period.LATEST_FIRST));
        Experience arranged = employer.withRoles(roles.toList());
        sourceMap.copied(employer, arranged);
        return arranged;
    }

    private Role withWorkstreams(Role role) {
        List<Workstream> workstreams =
                role.workstreams().stream().map(this::withProject).toList();
        Role arranged = role.with(role.highlights(), workstreams);
        sourceMap.copied(role, arranged);
        return arranged;
    }

    private Workstream withProject(Workstream workstream) {
        Slug project = workstream.project();
        Workstream arranged = workstream.with(
                project != null && projects.contains(project) ? project : null, workstream.highlights());
        sourceMap.copied(workstream, arranged);
        return arranged;
    }
}
