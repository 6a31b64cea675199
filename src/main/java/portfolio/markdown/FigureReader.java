package portfolio.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paragraph that consists of pictures only. Each may have attributes behind it: {@code {wide}}. White space,
 * line ends and comments between them do not count.
 */
final class FigureReader {

    private static final Pattern ATTRIBUTES = Pattern.compile("[ \\t]*\\{([^{}]*)}[ \\t]*");

    /** The alternative text of a picture that needs none. */
    private static final String NO_TEXT = "\"\"";

    private final Findings findings;
    private final int depth;
    private final List<Figure> figures = new ArrayList<>();

    private FigureReader(Findings findings, int depth) {
        this.findings = findings;
        this.depth = depth;
    }

    /**
     * Reads a paragraph from an offset in the text; empty if it contains anything but pictures.
     *
     * @param depth the nesting depth of the paragraph
     */
    static Optional<Block.Figures> read(Node paragraph, int start, Findings findings, int depth) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : paragraph.getChildren()) {
            if (node.getStartOffset() >= start) {
                nodes.add(node);
            }
        }
        boolean pictures = nodes.stream().anyMatch(FigureReader::isPicture);
        if (!pictures || !nodes.stream().allMatch(FigureReader::mayStand)) {
            return Optional.empty();
        }
        FigureReader reader = new FigureReader(findings, depth);
        nodes.forEach(reader::add);
        reader.figures.forEach(findings::addFigure);
        return Optional.of(new Block.Figures(List.copyOf(reader.figures)));
    }

    private static boolean isPicture(Node node) {
        return node instanceof Image || (node instanceof ImageRef reference && PhraseReader.target(reference) != null);
    }

    private static boolean mayStand(Node node) {
        return isPicture(node)
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || node instanceof HtmlInlineComment
                || (node instanceof Text && (node.getChars().isBlank() || isAttributes(node)));
    }

    /** Returns whether a text is attributes of the picture in front of it. */
    private static boolean isAttributes(Node node) {
        Node before = node.getPrevious();
        return before != null
                && isPicture(before)
                && ATTRIBUTES.matcher(node.getChars()).matches();
    }

    private void add(Node node) {
        if (node instanceof Image image) {
            figures.add(figure(image, image.getUrl(), image.getUrl(), image.getTitle()));
        } else if (node instanceof ImageRef reference) {
            Reference target = PhraseReader.target(reference);
            if (target != null) {
                figures.add(figure(reference, target.getUrl(), reference.getChars(), target.getTitle()));
            }
        } else if (node instanceof Text && isAttributes(node)) {
            int last = figures.size() - 1;
            figures.set(last, withAttributes(figures.get(last), node.getChars()));
        }
    }

    private Figure figure(Node node, BasedSequence destination, BasedSequence at, BasedSequence title) {
        BasedSequence place = at.isEmpty() ? node.getChars() : at;
        return new Figure(
                destination.unescape(),
                alt(Phrase.line(PhraseReader.read(node, new Findings(), depth + 1))
                        .strip()),
                title.isBlank() ? null : caption(title),
                false,
                place.getStartOffset(),
                Math.max(1, place.length()));
    }

    private static @Nullable String alt(String written) {
        if (written.equals(NO_TEXT)) {
            return "";
        }
        return written.isEmpty() ? null : written;
    }

    /** Reads a caption. Its links and notices have the place of the whole caption. */
    private Inline caption(BasedSequence title) {
        Inline caption = Inline.parse(title.unescape());
        caption.links().forEach(link -> findings.addLink(link.destination(), title));
        caption.notices().forEach(notice -> findings.addNotice(notice.message(), notice.hint(), title));
        caption.pictures().forEach(picture -> findings.addInlinePicture(picture.destination(), title));
        return caption;
    }

    private Figure withAttributes(Figure figure, BasedSequence text) {
        BasedSequence written = text.trim();
        Matcher attributes = ATTRIBUTES.matcher(written);
        String word = attributes.matches() ? attributes.group(1).strip() : "";
        boolean wide = word.equals("wide");
        if (!wide) {
            findings.addNotice(
                    "'" + written + "' has no meaning behind a picture",
                    "write {wide} for a picture wider than the text, or delete it",
                    written);
        }
        return new Figure(
                figure.destination(),
                figure.alt(),
                figure.caption(),
                wide || figure.wide(),
                figure.offset(),
                figure.length());
    }
}
