package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The projects on the home page.
 *
 * @param head of the section
 * @param entries the projects told in full
 * @param rest further projects as rows; empty when all are told in full or there are too many
 * @param more link to the list of all; absent when all are here
 */
public record WorkSection(
        SectionHead head,
        List<ProjectEntry> entries,
        List<ProjectRow> rest,
        @Nullable NavLink more) {

    public WorkSection {
        entries = List.copyOf(entries);
        rest = List.copyOf(rest);
    }
}
