package portfolio.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import portfolio.model.Slug;
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

    /** The name of the term a spelling means. */
    String name(String spelling) {
        return term(spelling).name();
    }

    Slug slug(String spelling) {
        return term(spelling).slugOrDerived();
    }

    boolean declares(String spelling) {
        return terms.containsKey(spelling);
    }

    /**
     * What is left of a spelling without capitals, spaces and punctuation. A plus and a number sign stay: C, C++ and C#
     * are three languages.
     */
    static String bare(String spelling) {
        StringBuilder bare = new StringBuilder();
        spelling.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '+' || c == '#')
                .forEach(bare::appendCodePoint);
        return bare.isEmpty() ? spelling : bare.toString();
    }

    private Term term(String spelling) {
        Term term = terms.get(spelling);
        return term == null ? Term.named(spelling) : term;
    }
}
