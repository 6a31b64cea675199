package portfolio.site.part;

import org.jspecify.annotations.Nullable;
import portfolio.evidence.Quote;

/**
 * A project that uses a term.
 *
 * @param row number, title, company and link
 * @param quote the first sentence of the description that mentions the term; null if none does
 */
public record ProjectUse(ProjectRow row, @Nullable Quote quote) {}
