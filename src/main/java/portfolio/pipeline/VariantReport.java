package portfolio.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.model.Variant;
import portfolio.variant.Hidden;
import portfolio.variant.Tailored;

/**
 * The result for a variant of the résumé.
 *
 * @param name the name of its file, also used in the URL of its page
 * @param audience the reader it is for
 * @param pages the number of pages of its PDF
 * @param limit the largest number of pages allowed; null if there is no limit
 * @param hidden the content that its reader does not see
 */
public record VariantReport(
        String name, String audience, int pages, @Nullable Integer limit, List<Hidden> hidden) {

    public VariantReport {
        hidden = List.copyOf(hidden);
    }

    /** Returns the report of a variant whose PDF has this many pages. */
    static VariantReport of(Tailored tailored, int pages) {
        Variant variant = tailored.variant();
        return new VariantReport(variant.slug().value(), variant.audience(), pages, variant.pages(), tailored.hidden());
    }

    /** Returns whether the PDF keeps to the limit. */
    public boolean isWithinLimit() {
        return limit == null || pages <= limit;
    }
}
