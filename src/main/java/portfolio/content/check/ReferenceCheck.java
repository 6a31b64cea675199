package portfolio.content.check;

import java.util.List;
import java.util.Set;
import portfolio.content.text.MessageText;
import portfolio.content.yaml.SourceMap;
import portfolio.model.Experience;
import portfolio.model.Role;
import portfolio.model.Slug;
import portfolio.model.Workstream;
import portfolio.source.Nearest;
import portfolio.source.Problems;

/** Checks that every project that a workstream refers to exists. */
public final class ReferenceCheck {

    private static final int MOST_NAMED = 12;

    private final Set<Slug> projects;
    private final SourceMap sourceMap;
    private final Problems problems;

    /**
     * Creates a check.
     *
     * @param projects the slugs of all projects, including drafts and those with errors
     */
    public ReferenceCheck(Set<Slug> projects, SourceMap sourceMap, Problems problems) {
        this.projects = projects;
        this.sourceMap = sourceMap;
        this.problems = problems;
    }

    /** Reports each workstream that names a project which does not exist. */
    public void check(List<Experience> experience) {
        experience.stream()
                .flatMap(employer -> employer.roles().stream())
                .map(Role::workstreams)
                .flatMap(List::stream)
                .forEach(this::check);
    }

    private void check(Workstream workstream) {
        Slug project = workstream.project();
        if (project == null || projects.contains(project)) {
            return;
        }
        problems.error(
                sourceMap.place(workstream, "project"),
                "there is no project '" + MessageText.shorten(project.value()) + "'",
                hint(project.value()));
    }

    private String hint(String wanted) {
        List<String> names = projects.stream().map(Slug::value).sorted().toList();
        if (names.isEmpty()) {
            return "there are no projects yet: leave the key out, or add a file to projects/";
        }
        String known = "projects: " + MessageText.some(names, MOST_NAMED);
        return Nearest.hint(wanted, names).map(near -> near + " " + known).orElse(known);
    }
}
