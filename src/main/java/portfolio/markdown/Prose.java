package portfolio.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown text of blocks: paragraphs, headings, lists, tables, code, and what GitHub adds: task lists, footnotes,
 * alerts. HTML tags are text, HTML comments are left out. Parsed once, immutable, equal to another of the same source.
 */
public final class Prose {

    private final String source;
    private final List<Block> blocks;
    private final List<String> paragraphs;
    private final List<Link> links;
    private final List<Link> pictures;
    private final List<Heading> headings;
    private final List<Notice> notices;

    private Prose(String source, List<Block> blocks, Findings findings) {
        this.source = source;
        this.blocks = blocks;
        this.paragraphs = findings.paragraphs();
        this.links = findings.links();
        this.pictures = findings.pictures();
        this.headings = findings.headings();
        this.notices = findings.notices();
    }

    /**
     * Reads a whole text.
     *
     * @throws portfolio.source.InvalidValue when it is too long to be read, or nested too deeply
     */
    public static Prose parse(String text) {
        Findings findings = new Findings();
        return new Prose(text, read(text, findings), findings);
    }

    private static List<Block> read(String text, Findings findings) {
        return text.isBlank() ? List.of() : BlockReader.read(Flexmark.blocks(Comments.blanked(text)), findings);
    }

    /** The Markdown as it was written. */
    public String source() {
        return source;
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /**
     * The plain text of each paragraph, list item and footnote, in order, without markup and without the marks of
     * footnotes. Headings, tables and blocks of code are not among them.
     */
    public List<String> paragraphs() {
        return paragraphs;
    }

    /** The links in it, in order. */
    public List<Link> links() {
        return links;
    }

    /** The pictures in it, in order; they are not shown, only their descriptions are. */
    public List<Link> pictures() {
        return pictures;
    }

    /** The headings in it, in order. */
    public List<Heading> headings() {
        return headings;
    }

    /** What is probably not shown as its author expects, in order. */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * HTML flow content.
     *
     * @param markup what depends on the page around it
     * @param level the HTML level of a level-2 heading of the text; deeper ones follow it, to 6 at most
     * @param idPrefix put before every heading's id, so that two texts fit on one page; may be empty
     */
    public String html(Markup markup, int level, String idPrefix) {
        StringBuilder html = new StringBuilder(source.length() * 2);
        Block.Setting setting = new Block.Setting(markup, level, idPrefix);
        blocks.forEach(block -> block.appendHtml(html, setting));
        return html.toString();
    }

    /**
     * The whole text without its markup: a blank line between blocks, an item of a list per line with a hyphen or its
     * number, a row of a table per line with bars between the cells.
     */
    public String plain() {
        return Block.plain(blocks);
    }

    /**
     * Markdown that shows the same in another text.
     *
     * @param markup what depends on the page around it
     * @param level the level that a level-2 heading gets; deeper ones follow it, to 6 at most
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
