package portfolio.content.check;

import java.util.List;
import java.util.Locale;
import portfolio.evidence.Glossary;
import portfolio.model.Slug;
import portfolio.model.Term;

/** The glossary of the content: {@link Glossary} with what the spelling checks need in addition. */
public final class SpellingGlossary {

    private final Glossary terms;

    /** Creates the glossary of the entries of {@code terms.yaml}. */
    public SpellingGlossary(List<Term> entries) {
        this.terms = new Glossary(entries);
    }

    /** Returns the name of the term that a spelling means; the spelling itself if the glossary has no such term. */
    String name(String spelling) {
        return terms.term(spelling).name();
    }

    /** Returns the slug of the term that a spelling means. */
    Slug slug(String spelling) {
        return terms.term(spelling).slugOrDerived();
    }

    /** Returns whether the glossary has this spelling as a name or an alias. */
    boolean declares(String spelling) {
        return terms.declares(spelling);
    }

    /**
     * Returns a spelling in lower case without spaces and punctuation; the spelling itself if nothing is left. Plus and
     * number signs are kept, because C, C++ and C# are three languages.
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
