package portfolio.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.site.layout.PageLayout;
import portfolio.site.part.EvidenceList;
import portfolio.site.part.Fact;
import portfolio.site.part.FromTheRole;
import portfolio.site.part.ProjectRow;
import portfolio.site.part.RawHtml;
import portfolio.site.part.RichText;

/**
 * The case study of a project.
 *
 * @param layout everything around the content
 * @param row number, title and company
 * @param facts company, roles, dates, type and link, as far as known
 * @param cover the picture below the title, as a figure; null if there is none
 * @param wide whether a figure of the description is wider than the text
 * @param body the description
 * @param highlights the achievements
 * @param fromTheRole the workstreams that name the project; may be empty
 * @param evidence technologies and concepts; empty lists are left out
 * @param previous the previous project; null for the first
 * @param next the next project; null for the last
 */
public record ProjectPage(
        PageLayout layout,
        ProjectRow row,
        List<Fact> facts,
        @Nullable RawHtml cover,
        boolean wide,
        RawHtml body,
        List<RichText> highlights,
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
