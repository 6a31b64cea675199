package portfolio.content;

import java.util.ArrayList;
import java.util.List;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;
import portfolio.source.Place;

/** Collects every Markdown text of a content folder while it is read. */
final class Passages {

    private final List<Passage> found = new ArrayList<>();

    /** A value of a key; all that is in it is said to be at the place of the value. */
    void add(Inline text, Place place) {
        found.add(new Passage(
                place.name(), text.links(), List.of(), List.of(), text.notices(), (offset, length) -> place));
    }

    /** The text of a file; what is in it stands where the locator says. */
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
