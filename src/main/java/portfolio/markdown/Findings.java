package portfolio.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A collector for the links, pictures, headings, paragraphs, footnotes and notices found while a text is read. */
final class Findings {

    private final List<Link> links = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Link> inlinePictures = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<List<Phrase>> paragraphs = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> notes = new LinkedHashMap<>();
    private final Map<Integer, Integer> noteUses = new HashMap<>();
    private final Tags tags = new Tags();

    void addLink(String destination, BasedSequence written) {
        links.add(at(destination, written));
    }

    void addFigure(Figure figure) {
        figures.add(figure);
    }

    /** Records a picture that is not in a paragraph of its own. */
    void addInlinePicture(String destination, BasedSequence written) {
        inlinePictures.add(at(destination, written));
    }

    private static Link at(String destination, BasedSequence written) {
        return new Link(destination, written.getStartOffset(), Math.max(1, written.length()));
    }

    void addHeading(Heading heading) {
        headings.add(heading);
    }

    void addParagraph(List<Phrase> content) {
        paragraphs.add(Phrase.withoutNotes(content));
    }

    void addTag(BasedSequence written) {
        tags.note(written, this);
    }

    /**
     * Returns the mark for a reference to a footnote, which is numbered at its first reference; null if the footnote
     * has no text.
     */
    Phrase.@Nullable NoteMark noteMark(Footnote reference) {
        FootnoteBlock note = reference.getFootnoteBlock();
        if (note == null) {
            addMissingNote(reference.getChars());
            return null;
        }
        notes.putIfAbsent(note, notes.size() + 1);
        int number = notes.get(note);
        return new Phrase.NoteMark(number, noteUses.merge(number, 1, Integer::sum));
    }

    void addMissingNote(BasedSequence mark) {
        addNotice(
                "the footnote '" + mark + "' has no text",
                "in a Markdown file, add a line that starts with '" + mark
                        + ": '; in YAML, put the text in parentheses",
                mark);
    }

    /** Returns the footnotes referred to so far, in the order of their numbers. */
    List<FootnoteBlock> notes() {
        return List.copyOf(notes.keySet());
    }

    void addNotice(String message, String hint, BasedSequence written) {
        notices.add(new Notice(message, hint, written.getStartOffset(), Math.max(1, written.length())));
    }

    /**
     * Returns the notices sorted by offset. They are not recorded in that order, because footnotes are read after the
     * rest of the text.
     */
    List<Notice> notices() {
        return notices.stream().sorted(Comparator.comparingInt(Notice::offset)).toList();
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    List<Link> inlinePictures() {
        return List.copyOf(inlinePictures);
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    List<List<Phrase>> paragraphs() {
        return List.copyOf(paragraphs);
    }
}
