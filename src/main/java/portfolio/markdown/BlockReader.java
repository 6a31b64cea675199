package portfolio.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import java.util.ArrayList;
import java.util.List;

/** Reads the blocks of a parsed text, and notes its headings and paragraphs. */
final class BlockReader {

    private final Findings findings;
    private final HeadingIds ids = new HeadingIds();

    private BlockReader(Findings findings) {
        this.findings = findings;
    }

    static List<Block> read(Node document, Findings findings) {
        return new BlockReader(findings).blocks(document, false, 1);
    }

    private List<Block> blocks(Node parent, boolean tight, int depth) {
        Limits.checkDepth(depth);
        List<Block> blocks = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            add(blocks, node, tight, depth);
        }
        return List.copyOf(blocks);
    }

    private void add(List<Block> blocks, Node node, boolean tight, int depth) {
        if (node instanceof Paragraph) {
            blocks.add(paragraph(node, tight, depth));
        } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            blocks.add(title(heading, depth));
        } else if (node instanceof BlockQuote) {
            blocks.add(new Block.Quote(blocks(node, false, depth + 1)));
        } else if (node instanceof OrderedList list) {
            blocks.add(new Block.NumberedList(list.getStartNumber(), items(list, depth)));
        } else if (node instanceof ListBlock list) {
            blocks.add(new Block.BulletList(items(list, depth)));
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(fenced(code));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(indented(code));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block.Rule());
        } else if (node instanceof TableBlock) {
            blocks.add(table(node, depth));
        }
    }

    private Block paragraph(Node node, boolean tight, int depth) {
        List<Phrase> content = PhraseReader.read(node, findings, depth);
        findings.addParagraph(Phrase.line(content));
        return new Block.Paragraph(tight, content);
    }

    private Block title(com.vladsch.flexmark.ast.Heading node, int depth) {
        List<Phrase> content = PhraseReader.read(node, findings, depth);
        String text = Phrase.line(content);
        int firstLine = node.getChars().endOfLine(0);
        Heading heading =
                new Heading(node.getLevel(), ids.next(text), text, node.getStartOffset(), Math.max(1, firstLine));
        findings.addHeading(heading);
        return new Block.Title(heading, content);
    }

    private List<List<Block>> items(ListBlock list, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item : list.getChildren()) {
            items.add(blocks(item, list.isTight(), depth + 1));
        }
        return List.copyOf(items);
    }

    private static Block fenced(FencedCodeBlock node) {
        String language = node.getInfoDelimitedByAny(CharPredicate.SPACE_TAB).unescape();
        return new Block.CodeBlock(language, node.getContentChars().normalizeEOL());
    }

    private static Block indented(IndentedCodeBlock node) {
        return new Block.CodeBlock(
                "", node.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    }

    private Block table(Node node, int depth) {
        List<List<Phrase>> head = new ArrayList<>();
        List<List<List<Phrase>>> rows = new ArrayList<>();
        for (Node part : node.getChildren()) {
            for (Node row : part.getChildren()) {
                if (part instanceof TableHead) {
                    head.addAll(cells(row, depth));
                } else if (part instanceof TableBody && row instanceof TableRow) {
                    rows.add(cells(row, depth));
                }
            }
        }
        return new Block.Table(List.copyOf(head), List.copyOf(rows));
    }

    private List<List<Phrase>> cells(Node row, int depth) {
        List<List<Phrase>> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            cells.add(PhraseReader.read(cell, findings, depth + 1));
        }
        return List.copyOf(cells);
    }
}
