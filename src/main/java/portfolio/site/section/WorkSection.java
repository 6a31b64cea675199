package portfolio.site.section;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.site.part.NavLink;
import portfolio.site.part.ProjectEntry;
import portfolio.site.part.ProjectRow;

/**
 * The work section of the home page.
 *
 * @param head the head of the section
 * @param entries the projects shown in full
 * @param rest further projects as rows; empty if all are shown in full or there are too many
 * @param more a link to the list of all projects; null if all are listed here
 */
public record WorkSection(
        SectionHead head,
        List<ProjectEntry> entries,
        List<ProjectRow> rest,
        @Nullable NavLink more) implements HomeSection {

    public WorkSection {
        entries = List.copyOf(entries);
        rest = List.copyOf(rest);
    }
}
