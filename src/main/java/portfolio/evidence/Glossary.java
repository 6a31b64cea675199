package portfolio.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portfolio.model.Term;

/** A lookup from spellings to terms. If two entries share a spelling, the first wins. */
public final class Glossary {

    private final Map<String, Term> terms = new HashMap<>();

    /** Creates a glossary from the entries of {@code content/terms.yaml}. */
    public Glossary(List<Term> entries) {
        for (Term term : entries) {
            terms.putIfAbsent(term.name(), term);
            term.aliases().forEach(alias -> terms.putIfAbsent(alias, term));
        }
    }

    /** Returns the term of a spelling; if no entry has it, a new term of that name. */
    public Term term(String spelling) {
        Term term = terms.get(spelling);
        return term == null ? Term.named(spelling) : term;
    }

    /** Returns whether an entry has this spelling as its name or an alias. */
    public boolean declares(String spelling) {
        return terms.containsKey(spelling);
    }
}
