package portfolio.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.variant.Hidden;

/**
 * What became of a variant.
 *
 * @param name of its file, and in the address of its page
 * @param audience for whom it is
 * @param pages how many pages its PDF has
 * @param limit how many it may have; absent when it may have any number
 * @param hidden what its reader does not see
 */
public record VariantReport(
        String name, String audience, int pages, @Nullable Integer limit, List<Hidden> hidden) {

    public VariantReport {
        hidden = List.copyOf(hidden);
    }

    /** Whether it has no more pages than it may have. */
    public boolean isWithinLimit() {
        return limit == null || pages <= limit;
    }
}
