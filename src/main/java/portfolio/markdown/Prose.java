package portfolio.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown text with blocks: paragraphs, headings, lists, tables and code, and GitHub's task lists, footnotes and
 * alerts. HTML tags are shown as text; HTML comments are left out. Parsed once, immutable, equal to another one with
 * the same source.
 */
public final class Prose {

    private final String source;
    private final List<Block> blocks;
    private final List<String> paragraphs;
    private final List<Phrase> opening;
    private final List<Link> links;
    private final List<Figure> figures;
    private final List<Link> inlinePictures;
    private final List<Heading> headings;
    private final List<Notice> notices;

    private Prose(String source, List<Block> blocks, Findings findings) {
        this.source = source;
        this.blocks = blocks;
        List<List<Phrase>> found = findings.paragraphs();
        this.paragraphs = found.stream().map(Phrase::line).toList();
        this.opening = found.isEmpty() ? List.of() : found.get(0);
        this.links = findings.links();
        this.figures = findings.figures();
        this.inlinePictures = findings.inlinePictures();
        this.headings = findings.headings();
        this.notices = findings.notices();
    }

    /**
     * Parses a text.
     *
     * @throws portfolio.source.InvalidValue if the text is too long, or nested too deeply
     */
    public static Prose parse(String text) {
        Findings findings = new Findings();
        return new Prose(text, read(text, findings), findings);
    }

    private static List<Block> read(String text, Findings findings) {
        return text.isBlank() ? List.of() : BlockReader.read(Flexmark.blocks(Comments.blanked(text)), findings);
    }

    /** Returns the Markdown as it was written. */
    public String source() {
        return source;
    }

    /** Returns whether there is nothing to show. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /**
     * Returns the plain text of each paragraph, list item and footnote, in order, without references to footnotes.
     * Headings, tables, code blocks and figures are not included.
     */
    public List<String> paragraphs() {
        return paragraphs;
    }

    /**
     * Returns the start of the first paragraph with its markup, but without links and references to footnotes.
     *
     * @param length the number of characters of the paragraph's plain text
     * @param end the text to add, such as an ellipsis; may be empty
     */
    public Inline opening(int length, String end) {
        return Inline.of(Phrase.start(opening, length), end);
    }

    /** Returns the links, in order. */
    public List<Link> links() {
        return links;
    }

    /** Returns the pictures and videos in paragraphs of their own, in order. */
    public List<Figure> figures() {
        return figures;
    }

    /** Returns the pictures within a line of text, in order. They are not shown, only described. */
    public List<Link> inlinePictures() {
        return inlinePictures;
    }

    /** Returns the headings, in order. */
    public List<Heading> headings() {
        return headings;
    }

    /** Returns notices on markup that is probably not shown as its author expects, in order. */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * Returns HTML flow content.
     *
     * @param markup the link targets and plain text of the page around it
     * @param level the HTML level of a level-2 heading; deeper headings follow it, down to 6
     * @param idPrefix the prefix of each heading's id, so that two texts fit on one page; may be empty
     */
    public String html(Markup markup, int level, String idPrefix) {
        StringBuilder html = new StringBuilder(source.length() * 2);
        Block.Setting setting = new Block.Setting(markup, level, idPrefix);
        blocks.forEach(block -> block.appendHtml(html, setting));
        return html.toString();
    }

    /**
     * Returns the text without markup: blank lines between blocks, list items with a hyphen or number, table rows with
     * bars between the cells.
     */
    public String plain() {
        return plain(Markup.PLAIN);
    }

    /** Returns the text as {@link #plain()}, with the words of the page around it. */
    public String plain(Markup markup) {
        return Block.plain(blocks, markup);
    }

    /**
     * Returns Markdown that renders the same within another text.
     *
     * @param markup the link targets of the page around it
     * @param level the level of a level-2 heading; deeper headings follow it, down to 6
     */
    public String markdown(Markup markup, int level) {
        return Block.markdown(blocks, new Block.Setting(markup, level, ""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Prose prose && source.equals(prose.source);
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
