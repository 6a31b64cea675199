package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role at an employer.
 *
 * @param id the id of the entry, for URL fragments
 * @param company the employer, or the position if the employer is unnamed
 * @param companyUrl the employer's website; null if unknown
 * @param description what the employer does; null if unknown or already shown with an earlier role
 * @param first whether this is the employer's first role, which shows the employer's name
 * @param title the position; null if unknown or shown in place of the employer
 * @param dates the period; null if unknown
 * @param location the location; null if unknown
 * @param summary what the role was about; null if there is none
 * @param highlights the achievements that belong to no workstream
 * @param workstreams the workstreams of the role
 */
public record RoleEntry(
        String id,
        String company,
        @Nullable String companyUrl,
        @Nullable String description,
        boolean first,
        @Nullable String title,
        @Nullable DateRange dates,
        @Nullable String location,
        @Nullable RichText summary,
        List<RichText> highlights,
        List<WorkstreamEntry> workstreams) {

    public RoleEntry {
        highlights = List.copyOf(highlights);
        workstreams = List.copyOf(workstreams);
    }
}
