package portfolio.content;

import java.util.ArrayList;
import java.util.List;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;
import portfolio.source.Place;

/** Collects the Markdown texts of a content folder while it is read. */
final class Passages {

    private final List<Passage> found = new ArrayList<>();

    /** Adds the value of a key. Everything in it has the location of the value. */
    void add(Inline text, Place place) {
        found.add(new Passage(
                place.name(), text.links(), List.of(), List.of(), text.notices(), (offset, length) -> place));
    }

    /** Adds the body of a file. */
    void add(Prose text, String file, Passage.Locator locator) {
        found.add(new Passage(file, text.links(), text.pictures(), text.headings(), text.notices(), locator));
    }

    void addAll(Passages others) {
        found.addAll(others.found);
    }

    List<Passage> list() {
        return List.copyOf(found);
    }
}
