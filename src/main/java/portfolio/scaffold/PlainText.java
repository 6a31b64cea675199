package portfolio.scaffold;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.content.binding.LengthLimits;
import portfolio.json.JsonNode.JsonString;
import portfolio.jsonresume.Absent;
import portfolio.jsonresume.ImportRemarks;
import portfolio.jsonresume.PointList;
import portfolio.markdown.HtmlText;
import portfolio.markdown.Inline;
import portfolio.markdown.MarkdownText;
import portfolio.markdown.Prose;
import portfolio.source.Cut;
import portfolio.source.InvalidValue;

/**
 * Converts the texts of a JSON Resume, which are plain text, to plain text or Markdown of the content. Markdown syntax
 * in them is escaped, so that it appears literally. HTML becomes Markdown, or plain text where Markdown is not allowed.
 */
final class PlainText {

    /**
     * Characters that content files cannot contain: control characters except tabs and line ends, lone surrogates, and
     * noncharacters.
     */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]|[\\x80-\\x9F]|\\r(?!\\n)");

    /** A paragraph break: two line ends between text. Further line ends belong to the second paragraph. */
    private static final Pattern PARAGRAPHS = Pattern.compile("(?<=[^\\n])\\n\\n(?=\\n*[^\\n])");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /**
     * The largest number of characters of a text with paragraphs. It is far more than anyone reads, and a content file
     * can hold ten such texts.
     */
    private static final int MAX_LENGTH = 100_000;

    private final ImportRemarks remarks;

    PlainText(ImportRemarks remarks) {
        this.remarks = remarks;
    }

    /** Returns the text as plain text; null if it contains nothing visible. */
    @Nullable
    String plain(JsonString node) {
        String fit = fit(node);
        if (fit == null || !HtmlText.isIn(fit)) {
            return fit == null ? null : cut(node, fit);
        }
        String plain = UNFIT.matcher(new HtmlText(fit).plain()).replaceAll("");
        if (Absent.isSaidBy(plain)) {
            remarks.leftOut(node, "it contains only HTML tags");
            return null;
        }
        remarks.changed(node, "its HTML was converted to text");
        return cut(node, plain);
    }

    /** Returns the start of a text that is too long for a name or title, or the text itself. */
    private String cut(JsonString node, String text) {
        if (text.length() <= LengthLimits.TEXT) {
            return text;
        }
        remarks.changed(
                node, "only the first " + LengthLimits.TEXT + " of its " + text.length() + " characters were kept");
        return Cut.upTo(LengthLimits.TEXT, text);
    }

    private @Nullable String fit(JsonString node) {
        String fit = UNFIT.matcher(node.text()).replaceAll("");
        if (Absent.isSaidBy(fit)) {
            remarks.leftOut(node, "it is empty");
            return null;
        }
        if (fit.length() > MAX_LENGTH) {
            remarks.leftOut(node, "it has " + fit.length() + " characters, more than " + MAX_LENGTH);
            return null;
        }
        if (!fit.equals(node.text())) {
            remarks.changed(node, "control characters and incomplete characters were removed");
        }
        return fit;
    }

    /** Returns the text as one paragraph of Markdown; null if it is left out. */
    @Nullable
    String inline(JsonString node) {
        String fit = fit(node);
        if (fit == null) {
            return null;
        }
        if (HtmlText.isIn(fit)) {
            String markdown = ofHtml(fit);
            return isHeld(node, () -> Inline.parse(markdown).plain(), "its HTML was converted to Markdown")
                    ? markdown
                    : null;
        }
        String markdown = MarkdownText.escape(fit);
        return isShown(node, fit, () -> Inline.parse(markdown).plain()) ? markdown : null;
    }

    /** Returns the text as one paragraph of Markdown, possibly with points below it; null if it is left out. */
    @Nullable
    String highlight(JsonString node) {
        PointList points =
                PointList.of(UNFIT.matcher(node.text()).replaceAll("")).orElse(null);
        if (points == null || points.before().isEmpty() || !points.after().isEmpty()) {
            return inline(node);
        }
        String fit = fit(node);
        if (fit == null) {
            return null;
        }
        String markdown = Stream.concat(Stream.of(points.before()), points.points().stream())
                .map(PlainText::paragraph)
                .collect(Collectors.joining("\n- "));
        try {
            if (!Inline.parse(markdown).plain().equals(fit)) {
                remarks.changed(node, "its points were kept as points below the highlight");
            }
            return markdown;
        } catch (InvalidValue tooLong) {
            return inline(node);
        }
    }

    /** Returns the text as Markdown with paragraphs and lists; null if it is left out. */
    @Nullable
    String prose(JsonString node) {
        String fit = fit(node);
        if (fit == null) {
            return null;
        }
        PointList points = PointList.of(fit).orElse(null);
        if (points != null) {
            String markdown = withList(points);
            return isHeld(
                            node,
                            () -> Prose.parse(markdown).plain(),
                            "its points became a list" + (PointList.isNested(fit) ? " without nesting" : ""))
                    ? markdown
                    : null;
        }
        String markdown = paragraphs(fit);
        if (HtmlText.isIn(fit)) {
            return isHeld(node, () -> Prose.parse(markdown).plain(), "its HTML was converted to Markdown")
                    ? markdown
                    : null;
        }
        return isShown(node, fit, () -> Prose.parse(markdown).plain()) ? markdown : null;
    }

    private static String withList(PointList points) {
        String list =
                points.points().stream().map(point -> "- " + paragraph(point)).collect(Collectors.joining("\n"));
        return Stream.of(paragraphs(points.before()), list, paragraphs(points.after()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraphs(String text) {
        return PARAGRAPHS.splitAsStream(text).map(PlainText::paragraph).collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(String text) {
        return HtmlText.isIn(text) ? ofHtml(text) : MarkdownText.escape(text);
    }

    /**
     * Converts HTML to Markdown. Markdown does not recognize emphasis in some positions, such as within a word; the
     * text then loses its formatting.
     */
    private static String ofHtml(String html) {
        HtmlText text = new HtmlText(html);
        String plain = UNFIT.matcher(text.plain()).replaceAll("").strip();
        String markdown = text.markdown();
        try {
            String shown = Inline.parse(markdown).plain();
            return isSame(shown, plain) ? markdown : MarkdownText.escape(plain);
        } catch (InvalidValue tooLong) {
            return MarkdownText.escape(plain);
        }
    }

    private static boolean isSame(String one, String other) {
        return WHITE_SPACE
                .matcher(one)
                .replaceAll("")
                .equals(WHITE_SPACE.matcher(other).replaceAll(""));
    }

    /** Reads the Markdown back as plain text, to compare it with the original. */
    private interface Reading {
        String plain();
    }

    private boolean isHeld(JsonString node, Reading reading, String how) {
        try {
            if (Absent.isSaidBy(reading.plain())) {
                remarks.leftOut(node, "it contains only HTML tags");
                return false;
            }
            remarks.changed(node, how);
            return true;
        } catch (InvalidValue tooLong) {
            remarks.leftOut(node, tooLong.getMessage());
            return false;
        }
    }

    private boolean isShown(JsonString node, String plain, Reading reading) {
        try {
            if (!reading.plain().equals(plain)) {
                remarks.changed(node, "Markdown cannot represent its white space exactly");
            }
            return true;
        } catch (InvalidValue tooLong) {
            remarks.leftOut(node, tooLong.getMessage());
            return false;
        }
    }
}
