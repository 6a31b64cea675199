package portfolio.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.site.layout.PageLayout;
import portfolio.site.part.ProjectGroup;
import portfolio.site.part.RichText;

/**
 * The list of all projects.
 *
 * @param layout everything around the content
 * @param heading the heading
 * @param lede the text below the heading; null if there is none
 * @param groups the projects in order, grouped by company
 */
public record ProjectsPage(
        PageLayout layout, String heading, @Nullable RichText lede, List<ProjectGroup> groups) {

    public ProjectsPage {
        groups = List.copyOf(groups);
    }
}
