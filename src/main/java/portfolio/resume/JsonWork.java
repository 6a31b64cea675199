package portfolio.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.evidence.Evidence;
import portfolio.evidence.WorkstreamUse;
import portfolio.json.JsonObjectBuilder;
import portfolio.model.Experience;
import portfolio.model.Period;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.Workstream;

/**
 * The roles and projects of JSON Resume. The format has no workstreams, so their highlights become highlights of the
 * role, and each workstream that names no project of the portfolio becomes a project of its own.
 */
final class JsonWork {

    private static final String WORKSTREAM = "workstream";

    private final Portfolio portfolio;
    private final Evidence evidence;

    JsonWork(Portfolio portfolio, Evidence evidence) {
        this.portfolio = portfolio;
        this.evidence = evidence;
    }

    /** Returns an entry for each role, with its company. */
    List<JsonObjectBuilder> roles() {
        return portfolio.experience().stream()
                .flatMap(employer -> employer.roles().stream().map(role -> role(employer, role)))
                .toList();
    }

    private static JsonObjectBuilder role(Experience employer, Role role) {
        List<String> highlights = new ArrayList<>(JsonEntries.plain(role.highlights()));
        role.workstreams().forEach(workstream -> highlights.addAll(JsonEntries.plain(workstream.highlights())));
        return new JsonObjectBuilder()
                .with("name", employer.company())
                .with("location", role.location())
                .with("description", employer.description())
                .with("position", role.title())
                .with("url", JsonEntries.text(employer.url()))
                .with("startDate", JsonEntries.start(role.period()))
                .with("endDate", JsonEntries.end(role.period()))
                .with("summary", JsonEntries.plain(role.summary()))
                .with("highlights", highlights);
    }

    /** Returns the entries for the projects, followed by those for workstreams without a project. */
    List<JsonObjectBuilder> projects() {
        Stream<JsonObjectBuilder> projects = portfolio.projects().stream().map(this::project);
        return Stream.concat(projects, workstreams()).toList();
    }

    private JsonObjectBuilder project(Project project) {
        List<WorkstreamUse> uses = evidence.workstreams(project);
        Period period = project.period();
        if (period.isUnknown()) {
            period = uses.stream().map(use -> use.role().period()).findFirst().orElse(period);
        }
        return new JsonObjectBuilder()
                .with("name", project.title())
                .with("description", description(project))
                .with("highlights", highlights(project, uses))
                .with("keywords", keywords(project.technologies(), project.concepts()))
                .with("startDate", JsonEntries.start(period))
                .with("endDate", JsonEntries.end(period))
                .with("url", JsonEntries.text(project.url()))
                .with("roles", project.roles())
                .with("entity", project.company())
                .with("type", project.type());
    }

    private @Nullable String description(Project project) {
        String description = Stream.of(
                        Optional.ofNullable(project.subtitle()).orElse(""),
                        project.body().plain(portfolio.profile().labels().markup()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return description.isEmpty() ? null : description;
    }

    /** Returns the project's own highlights or, if there are none, those of the workstreams that name it. */
    private static List<String> highlights(Project project, List<WorkstreamUse> uses) {
        if (!project.highlights().isEmpty()) {
            return JsonEntries.plain(project.highlights());
        }
        return uses.stream()
                .flatMap(use -> JsonEntries.plain(use.workstream().highlights()).stream())
                .toList();
    }

    private Stream<JsonObjectBuilder> workstreams() {
        return portfolio.experience().stream()
                .flatMap(employer -> employer.roles().stream()
                        .flatMap(role -> role.workstreams().stream()
                                .filter(workstream -> !isProject(workstream))
                                .map(workstream -> workstream(employer, role, workstream))));
    }

    /** Returns whether the workstream names a project of the portfolio. */
    private boolean isProject(Workstream workstream) {
        return portfolio.projects().stream().anyMatch(project -> project.slug().equals(workstream.project()));
    }

    private static JsonObjectBuilder workstream(Experience employer, Role role, Workstream workstream) {
        return new JsonObjectBuilder()
                .with("name", workstream.title())
                .with("highlights", JsonEntries.plain(workstream.highlights()))
                .with("keywords", keywords(workstream.technologies(), workstream.concepts()))
                .with("startDate", JsonEntries.start(role.period()))
                .with("endDate", JsonEntries.end(role.period()))
                .with("roles", role.title() == null ? List.of() : List.of(role.title()))
                .with("entity", employer.company())
                .with("type", WORKSTREAM);
    }

    private static List<String> keywords(List<String> technologies, List<String> concepts) {
        return Stream.concat(technologies.stream(), concepts.stream()).toList();
    }
}
