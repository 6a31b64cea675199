package portfolio.content;

import java.util.ArrayList;
import java.util.List;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;
import portfolio.source.Place;

/** Collects the Markdown texts of a content folder while it is read. */
final class MarkdownSources {

    private final List<MarkdownSource> found = new ArrayList<>();

    /** Adds the value of a key. Everything in it has the location of the value. */
    void add(Inline text, Place place) {
        found.add(new MarkdownSource(
                place.name(), text.links(), List.of(), List.of(), text.notices(), (offset, length) -> place));
    }

    /** Adds the body of a file. */
    void add(Prose text, String file, MarkdownSource.Locator locator) {
        found.add(new MarkdownSource(file, text.links(), text.pictures(), text.headings(), text.notices(), locator));
    }

    void addAll(MarkdownSources others) {
        found.addAll(others.found);
    }

    List<MarkdownSource> list() {
        return List.copyOf(found);
    }
}
