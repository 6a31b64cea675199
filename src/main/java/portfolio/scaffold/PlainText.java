package portfolio.scaffold;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode.Text;
import portfolio.markdown.Inline;
import portfolio.markdown.MarkdownText;
import portfolio.markdown.Prose;
import portfolio.source.InvalidValue;

/** Takes over texts of a résumé, which are plain: as they are, or as Markdown that shows exactly them. */
final class PlainText {

    /**
     * What the content cannot hold: control characters but tabs and line ends, half characters, and what is no
     * character.
     */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]|[\\x80-\\x9F]|\\r(?!\\n)");

    /** Two line ends with text on both sides part paragraphs; any more of them belong to the second. */
    private static final Pattern PARAGRAPHS = Pattern.compile("(?<=[^\\n])\\n\\n(?=\\n*[^\\n])");

    private final Remarks remarks;

    PlainText(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The text; absent when there is nothing to see in it. */
    @Nullable
    String plain(Text node) {
        String fit = UNFIT.matcher(node.text()).replaceAll("");
        if (fit.isBlank()) {
            remarks.leftOut(node, "it is empty");
            return null;
        }
        if (!fit.equals(node.text())) {
            remarks.changed(node, "control characters and halves of characters cannot be shown");
        }
        return fit;
    }

    /** The text as one paragraph of Markdown. */
    @Nullable
    String inline(Text node) {
        String plain = plain(node);
        if (plain == null) {
            return null;
        }
        String markdown = MarkdownText.escape(plain);
        return isShown(node, plain, () -> Inline.parse(markdown).plain()) ? markdown : null;
    }

    /** The text as Markdown of several paragraphs. */
    @Nullable
    String prose(Text node) {
        String plain = plain(node);
        if (plain == null) {
            return null;
        }
        String markdown =
                PARAGRAPHS.splitAsStream(plain).map(MarkdownText::escape).collect(Collectors.joining("\n\n"));
        return isShown(node, plain, () -> Prose.parse(markdown).plain()) ? markdown : null;
    }

    /** Reads a text of a résumé out of Markdown again. */
    private interface Reading {
        String plain();
    }

    private boolean isShown(Text node, String plain, Reading reading) {
        try {
            if (!reading.plain().equals(plain)) {
                remarks.changed(node, "Markdown cannot show its white space exactly");
            }
            return true;
        } catch (InvalidValue tooLong) {
            remarks.leftOut(node, tooLong.getMessage());
            return false;
        }
    }
}
