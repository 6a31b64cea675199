package portfolio.site.part;

import org.jspecify.annotations.Nullable;
import portfolio.evidence.Quote;

/**
 * A workstream that uses a term.
 *
 * @param title the title
 * @param quote the first sentence of its highlights that mentions the term; null if none does
 */
public record WorkstreamQuote(String title, @Nullable Quote quote) {}
