package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role in which a term was used.
 *
 * @param company the employer; the position where the employer is not named
 * @param dates of the role; absent when not known
 * @param workstreams the workstreams that use the term
 */
public record RoleUse(String company, @Nullable Dates dates, List<WorkstreamQuote> workstreams) {

    public RoleUse {
        workstreams = List.copyOf(workstreams);
    }
}
