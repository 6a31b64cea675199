package portfolio.model;

import java.util.List;
import portfolio.markdown.Prose;

/**
 * How the person works: {@code content/about.md}.
 *
 * @param focusAreas the areas the person concentrates on, a few words each
 * @param body the text below the front matter; Markdown
 */
public record About(List<String> focusAreas, @Given Prose body) {

    public About {
        focusAreas = List.copyOf(focusAreas);
    }
}
