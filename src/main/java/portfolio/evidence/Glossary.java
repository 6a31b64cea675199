package portfolio.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portfolio.model.Term;

/** Knows which spellings mean the same term. */
final class Glossary {

    private final Map<String, Term> terms = new HashMap<>();

    Glossary(List<Term> entries) {
        for (Term term : entries) {
            terms.putIfAbsent(term.name(), term);
            term.aliases().forEach(alias -> terms.putIfAbsent(alias, term));
        }
    }

    /** The term a spelling means; one of its own when the glossary has no entry for it. */
    Term term(String spelling) {
        Term term = terms.get(spelling);
        return term == null ? Term.named(spelling) : term;
    }
}
