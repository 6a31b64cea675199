package portfolio.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of Markdown without blocks: a highlight, a lede. A line end is a space, or a line break after a
 * backslash; HTML tags are text. Parsed once, immutable, equal to another of the same source.
 */
public final class Inline {

    /** A line end, each character of it for itself, except behind a backslash. */
    private static final Pattern LINE_END = Pattern.compile("(?<!\\\\)\\r|(?<!\\\\|\\\\\\r)\\n");

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[<&~@]|://|(?i)www\\.");

    private final String source;
    private final List<Phrase> phrases;
    private final List<Link> links;
    private final List<Notice> notices;

    private Inline(String source, List<Phrase> phrases, List<Link> links, List<Notice> notices) {
        this.source = source;
        this.phrases = phrases;
        this.links = links;
        this.notices = notices;
    }

    /**
     * Reads one paragraph.
     *
     * @throws portfolio.source.InvalidValue when it is too long to be read, or nested too deeply
     */
    public static Inline parse(String text) {
        String line = LINE_END.matcher(text).replaceAll(" ");
        return MARKUP.matcher(line).find() ? read(text, line) : unmarked(text, line.strip());
    }

    private static Inline unmarked(String source, String plain) {
        return new Inline(source, List.of(new Phrase.Text(plain)), List.of(), List.of());
    }

    private static Inline read(String source, String line) {
        Findings findings = new Findings();
        Node paragraph = Flexmark.paragraph(line).getFirstChild();
        List<Phrase> phrases = paragraph == null ? List.of() : PhraseReader.read(paragraph, findings, 1);
        return new Inline(source, phrases, findings.links(), findings.notices());
    }

    /** The Markdown as it was written. */
    public String source() {
        return source;
    }

    /** The text without its markup; a line break is a line end. */
    public String plain() {
        return Phrase.plain(phrases);
    }

    /** The text without its markup, on one line. */
    public String line() {
        return Phrase.line(phrases);
    }

    /** The links in it, in order. */
    public List<Link> links() {
        return links;
    }

    /** What is probably not shown as its author expects, in order. */
    public List<Notice> notices() {
        return notices;
    }

    /** HTML phrasing content. */
    public String html(Markup markup) {
        return Phrase.html(phrases, markup);
    }

    /** Markdown that shows the same, on its own wherever it stands, with its links as the page around it has them. */
    public String markdown(Markup markup) {
        return Phrase.markdown(phrases, markup);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inline inline && source.equals(inline.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
