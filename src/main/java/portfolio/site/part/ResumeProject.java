package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project on the résumé.
 *
 * @param title the title
 * @param href the case study
 * @param company the company the project was done for; null if unknown
 * @param dates the project's own dates; null if it has none
 * @param what the subtitle, or the first sentence of the text; null if there is neither
 * @param highlights the achievements
 */
public record ResumeProject(
        String title,
        String href,
        @Nullable String company,
        @Nullable DateRange dates,
        @Nullable RichText what,
        List<RichText> highlights) {

    public ResumeProject {
        highlights = List.copyOf(highlights);
    }
}
