package portfolio.content;

import org.jspecify.annotations.Nullable;
import portfolio.evidence.Kind;
import portfolio.source.Place;

/**
 * A place where a term is written.
 *
 * @param spelling as it is written
 * @param kind as what it is listed; absent in the glossary and among the skills, which hold both
 * @param place where
 * @param isDeclared whether this is the glossary itself
 */
record TermUse(String spelling, @Nullable Kind kind, Place place, boolean isDeclared) {}
