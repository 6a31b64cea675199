package portfolio.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown parsers. Each is created at first use, because loading its classes takes long. */
final class Flexmark {

    private Flexmark() {}

    /** Parses a text with blocks. */
    static Document blocks(String text) {
        return parse(Blocks.PARSER, text);
    }

    /** Parses a text as a single paragraph, even if it starts like a heading, list or other block. */
    static Document paragraph(String line) {
        return parse(Paragraph.PARSER, line);
    }

    private static Document parse(Parser parser, String text) {
        MarkdownLimits.check(text);
        try {
            return parser.parse(text);
        } catch (StackOverflowError e) {
            // The parser's regular expressions recurse once per character, for instance in the title of a link.
            throw MarkdownLimits.tooDeep();
        }
    }

    private static final class Blocks {

        /** The options. Raw HTML blocks are disabled, because HTML tags are shown as text. */
        private static final DataHolder OPTIONS = new MutableDataSet()
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.SPACE_IN_LINK_URLS, true)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .toImmutable();

        private static final Parser PARSER = Parser.builder(OPTIONS)
                .extensions(List.of(
                        FootnoteExtension.create(),
                        StrikethroughExtension.create(),
                        TablesExtension.create(),
                        TaskListExtension.create()))
                .build();
    }

    private static final class Paragraph {

        private static final DataHolder OPTIONS = new MutableDataSet()
                .set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.SPACE_IN_LINK_URLS, true)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                .toImmutable();

        private static final Parser PARSER = Parser.builder(OPTIONS)
                .extensions(List.of(StrikethroughExtension.create()))
                .build();
    }
}
