package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workstream of a role.
 *
 * @param title the title
 * @param highlights the achievements
 * @param evidence technologies and concepts; empty lists are left out
 * @param caseStudy the project with more details; null if there is none
 */
public record WorkstreamEntry(
        String title,
        List<RichText> highlights,
        List<EvidenceList> evidence,
        @Nullable ProjectRow caseStudy) {

    public WorkstreamEntry {
        highlights = List.copyOf(highlights);
        evidence = List.copyOf(evidence);
    }
}
