package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role in which a term was used.
 *
 * @param company the employer, or the position if the employer is unnamed
 * @param dates the period of the role; null if unknown
 * @param workstreams the workstreams that use the term
 */
public record RoleUse(String company, @Nullable DateRange dates, List<WorkstreamQuote> workstreams) {

    public RoleUse {
        workstreams = List.copyOf(workstreams);
    }
}
