package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project shown in full on the home page.
 *
 * @param id the id of the entry, for URL fragments
 * @param row number, title, company and link
 * @param body the description
 * @param cover the cover, small; null if there is none
 * @param evidence technologies and concepts; empty lists are left out
 */
public record ProjectEntry(
        String id, ProjectRow row, RawHtml body, @Nullable RawHtml cover, List<EvidenceList> evidence) {

    public ProjectEntry {
        evidence = List.copyOf(evidence);
    }
}
