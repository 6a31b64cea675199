package portfolio.content.check;

import org.jspecify.annotations.Nullable;
import portfolio.evidence.TermKind;
import portfolio.source.Place;

/**
 * A use of a term in the content.
 *
 * @param spelling the term as it is written there
 * @param kind the kind of the list; null in the glossary and in the skills, which hold both kinds
 * @param place the location
 * @param isDeclared whether the use is an entry of the glossary
 */
public record TermUse(String spelling, @Nullable TermKind kind, Place place, boolean isDeclared) {}
