package portfolio.site;

import java.util.List;

/**
 * A project told in full on the home page.
 *
 * @param id of the entry, for fragments
 * @param row its number, title, company and address
 * @param body the description
 * @param evidence technologies and concepts; a list without terms is left out
 */
public record ProjectEntry(String id, ProjectRow row, RawHtml body, List<EvidenceList> evidence) {

    public ProjectEntry {
        evidence = List.copyOf(evidence);
    }
}
