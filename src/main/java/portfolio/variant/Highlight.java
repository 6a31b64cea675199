package portfolio.variant;

import java.util.ArrayList;
import java.util.List;
import portfolio.markdown.Inline;

/**
 * A highlight with the name by which a selection can mean it.
 *
 * @param id the name of what it belongs to, a slash, and its number there from 1
 * @param text what was done
 */
record Highlight(String id, Inline text) {

    static List<Highlight> of(String owner, List<Inline> texts) {
        List<Highlight> highlights = new ArrayList<>();
        texts.forEach(text -> highlights.add(new Highlight(owner + "/" + (highlights.size() + 1), text)));
        return highlights;
    }
}
