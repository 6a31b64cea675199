package portfolio.site;

import org.jspecify.annotations.Nullable;
import portfolio.evidence.Quote;

/**
 * A project that uses a term.
 *
 * @param row its number, title, company and address
 * @param quote the first sentence of its description that mentions the term; absent when none does
 */
public record ProjectUse(ProjectRow row, @Nullable Quote quote) {}
