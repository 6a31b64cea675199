package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of all projects.
 *
 * @param frame what stands around it
 * @param heading its heading
 * @param lede what stands beneath; absent when there is none
 * @param groups the projects by company, in the order of their numbers
 */
public record ProjectsPage(
        Frame frame, String heading, @Nullable Passage lede, List<ProjectGroup> groups) {

    public ProjectsPage {
        groups = List.copyOf(groups);
    }
}
