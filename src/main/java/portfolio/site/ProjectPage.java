package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The case study of a project.
 *
 * @param frame what stands around it
 * @param row its number, title and company
 * @param facts company, role and dates, as far as they are known
 * @param body the description
 * @param highlights what was done
 * @param fromTheRole the workstreams it belongs to; empty when none names it
 * @param evidence technologies and concepts; a list without terms is left out
 * @param previous the project before it; absent for the first
 * @param next the project after it; absent for the last
 */
public record ProjectPage(
        Frame frame,
        ProjectRow row,
        List<Fact> facts,
        RawHtml body,
        List<Passage> highlights,
        List<FromTheRole> fromTheRole,
        List<EvidenceList> evidence,
        @Nullable ProjectRow previous,
        @Nullable ProjectRow next) {

    public ProjectPage {
        facts = List.copyOf(facts);
        highlights = List.copyOf(highlights);
        fromTheRole = List.copyOf(fromTheRole);
        evidence = List.copyOf(evidence);
    }
}
