package portfolio.variant;

import java.util.ArrayList;
import java.util.List;
import portfolio.markdown.Inline;

/**
 * A highlight with the id by which a selection refers to it.
 *
 * @param id the id of its workstream or role, a slash, and its number there, from 1
 * @param text the highlight
 */
record Highlight(String id, Inline text) {

    static List<Highlight> of(String owner, List<Inline> texts) {
        List<Highlight> highlights = new ArrayList<>();
        texts.forEach(text -> highlights.add(new Highlight(owner + "/" + (highlights.size() + 1), text)));
        return highlights;
    }
}
