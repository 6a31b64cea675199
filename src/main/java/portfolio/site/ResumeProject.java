package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project on the résumé.
 *
 * @param title its title
 * @param href its page
 * @param company for whom it was done; absent when not told
 * @param dates its own dates; absent when it has none
 * @param what its subtitle, or else the first sentence of its text; absent when it has neither
 * @param highlights what was done
 */
public record ResumeProject(
        String title,
        String href,
        @Nullable String company,
        @Nullable Dates dates,
        @Nullable String what,
        List<Passage> highlights) {

    public ResumeProject {
        highlights = List.copyOf(highlights);
    }
}
