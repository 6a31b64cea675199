package portfolio.site;

import java.util.List;

/**
 * A workstream that a project belongs to, as told on the project's page.
 *
 * @param workstream its title
 * @param company the employer
 * @param highlights what was done
 */
public record FromTheRole(String workstream, String company, List<RawHtml> highlights) {

    public FromTheRole {
        highlights = List.copyOf(highlights);
    }
}
