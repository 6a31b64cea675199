package portfolio.site;

import java.util.List;

/**
 * A list of terms under a label.
 *
 * @param label such as {@code Technologies}
 * @param terms in the order of the content
 */
public record EvidenceList(String label, List<TermLink> terms) {

    public EvidenceList {
        terms = List.copyOf(terms);
    }

    /** Whether any of the terms shows a number of projects. */
    public boolean counted() {
        return terms.stream().anyMatch(term -> term.projects() != null);
    }
}
