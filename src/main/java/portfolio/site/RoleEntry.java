package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role.
 *
 * @param id of the entry, for fragments
 * @param company the employer
 * @param companyUrl the employer's site; absent when not told
 * @param first whether it is the first role shown of this employer, which is named over it
 * @param title the position
 * @param dates from when to when; absent when not known
 * @param location where; absent when not told
 * @param summary what it was about; absent when not told
 * @param workstreams what was done
 */
public record RoleEntry(
        String id,
        String company,
        @Nullable String companyUrl,
        boolean first,
        String title,
        @Nullable Dates dates,
        @Nullable String location,
        @Nullable RawHtml summary,
        List<WorkstreamEntry> workstreams) {

    public RoleEntry {
        workstreams = List.copyOf(workstreams);
    }
}
