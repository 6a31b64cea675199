package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workstream that a project belongs to, as told on the project's page.
 *
 * @param workstream its title
 * @param company the employer; absent when it has no name
 * @param highlights what was done
 */
public record FromTheRole(String workstream, @Nullable String company, List<Passage> highlights) {

    public FromTheRole {
        highlights = List.copyOf(highlights);
    }
}
