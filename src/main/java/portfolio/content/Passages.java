package portfolio.content;

import java.util.ArrayList;
import java.util.List;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;
import portfolio.source.Place;
import portfolio.source.SourceFile;

/** Collects every Markdown text of a content folder while it is read. */
final class Passages {

    private final List<Passage> found = new ArrayList<>();

    /** A value of a key; all that is in it is said to be at the place of the value. */
    void add(Inline text, Place place) {
        found.add(new Passage(
                place.name(), text.links(), List.of(), List.of(), text.notices(), (offset, length) -> place));
    }

    /** The text of a file from the character {@code start} on. */
    void add(Prose text, SourceFile file, int start) {
        found.add(new Passage(
                file.name(),
                text.links(),
                text.pictures(),
                text.headings(),
                text.notices(),
                (offset, length) -> file.at(start + offset, length)));
    }

    void addAll(Passages others) {
        found.addAll(others.found);
    }

    List<Passage> list() {
        return List.copyOf(found);
    }
}
