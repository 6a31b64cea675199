package portfolio.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portfolio.model.Term;

/** Knows which spellings mean the same term. */
public final class Glossary {

    private final Map<String, Term> terms = new HashMap<>();

    public Glossary(List<Term> entries) {
        for (Term term : entries) {
            terms.putIfAbsent(term.name(), term);
            term.aliases().forEach(alias -> terms.putIfAbsent(alias, term));
        }
    }

    /** The term a spelling means; one of its own when the glossary has no entry for it. */
    public Term term(String spelling) {
        Term term = terms.get(spelling);
        return term == null ? Term.named(spelling) : term;
    }

    /** Whether an entry names this spelling. */
    public boolean declares(String spelling) {
        return terms.containsKey(spelling);
    }
}
