package portfolio.site.part;

import java.util.List;

/**
 * A labelled list of terms.
 *
 * @param label the label, such as {@code Technologies}
 * @param terms the terms, in content order
 */
public record EvidenceList(String label, List<TermLink> terms) {

    public EvidenceList {
        terms = List.copyOf(terms);
    }

    /** Returns whether any term shows its number of projects. */
    public boolean counted() {
        return terms.stream().anyMatch(term -> term.projects() != null);
    }
}
