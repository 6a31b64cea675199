package portfolio.content.text;

import java.util.ArrayList;
import java.util.List;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;
import portfolio.source.Place;

/** Collects the Markdown texts of a content folder while it is read. */
public final class MarkdownSources {

    private final List<MarkdownSource> found = new ArrayList<>();

    /** Adds the value of a key. Everything in it has the location of the value. */
    public void add(Inline text, Place place) {
        found.add(new MarkdownSource(
                place.name(),
                text.links(),
                List.of(),
                text.pictures(),
                List.of(),
                text.notices(),
                (offset, length) -> place));
    }

    /** Adds the body of a file. */
    public void add(Prose text, String file, MarkdownSource.Locator locator) {
        found.add(new MarkdownSource(
                file, text.links(), text.figures(), text.inlinePictures(), text.headings(), text.notices(), locator));
    }

    /** Adds the texts of another list behind these. */
    public void addAll(MarkdownSources others) {
        found.addAll(others.found);
    }

    /** Returns the texts in the order in which they were added. */
    public List<MarkdownSource> list() {
        return List.copyOf(found);
    }
}
