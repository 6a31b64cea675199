package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workstream of a role.
 *
 * @param title its title
 * @param highlights what was done
 * @param evidence technologies and concepts; a list without terms is left out
 * @param caseStudy the project that tells more; absent when there is none
 */
public record WorkstreamEntry(
        String title,
        List<Passage> highlights,
        List<EvidenceList> evidence,
        @Nullable ProjectRow caseStudy) {

    public WorkstreamEntry {
        highlights = List.copyOf(highlights);
        evidence = List.copyOf(evidence);
    }
}
