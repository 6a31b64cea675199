package portfolio.site;

import org.jspecify.annotations.Nullable;
import portfolio.evidence.Quote;

/**
 * A workstream that uses a term.
 *
 * @param title its title
 * @param quote the first sentence of its highlights that mentions the term; absent when none does
 */
public record WorkstreamQuote(String title, @Nullable Quote quote) {}
