package portfolio.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** What is noted while a text is read, in its order. */
final class Findings {

    private final List<Link> links = new ArrayList<>();
    private final List<Link> pictures = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();

    void addLink(String destination, BasedSequence written) {
        links.add(at(destination, written));
    }

    void addPicture(String destination, BasedSequence written) {
        pictures.add(at(destination, written));
    }

    private static Link at(String destination, BasedSequence written) {
        return new Link(destination, written.getStartOffset(), Math.max(1, written.length()));
    }

    void addHeading(Heading heading) {
        headings.add(heading);
    }

    void addParagraph(String plain) {
        paragraphs.add(plain);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    List<Link> pictures() {
        return List.copyOf(pictures);
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }
}
