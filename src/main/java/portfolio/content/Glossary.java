package portfolio.content;

import java.util.List;
import java.util.Locale;
import portfolio.model.Slug;
import portfolio.model.Term;

/** The glossary of the evidence, with what checks of spellings need beside it. */
public final class Glossary {

    private final portfolio.evidence.Glossary terms;

    Glossary(List<Term> entries) {
        this.terms = new portfolio.evidence.Glossary(entries);
    }

    /** The name of the term a spelling means. */
    String name(String spelling) {
        return terms.term(spelling).name();
    }

    Slug slug(String spelling) {
        return terms.term(spelling).slugOrDerived();
    }

    boolean declares(String spelling) {
        return terms.declares(spelling);
    }

    /**
     * What is left of a spelling without capitals, spaces and punctuation. A plus and a number sign stay: C, C++ and C#
     * are three languages.
     */
    public static String bare(String spelling) {
        StringBuilder bare = new StringBuilder();
        spelling.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '+' || c == '#')
                .forEach(bare::appendCodePoint);
        return bare.isEmpty() ? spelling : bare.toString();
    }
}
