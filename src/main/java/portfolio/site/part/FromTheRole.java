package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workstream that a project belongs to, as shown on the project's page.
 *
 * @param workstream the title of the workstream
 * @param company the employer; null if unnamed
 * @param highlights the achievements
 */
public record FromTheRole(String workstream, @Nullable String company, List<RichText> highlights) {

    public FromTheRole {
        highlights = List.copyOf(highlights);
    }
}
