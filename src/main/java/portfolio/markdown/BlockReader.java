package portfolio.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reader that turns a parsed text into blocks, and records its headings, paragraphs and footnotes. */
final class BlockReader {

    private static final Pattern ALERT = Pattern.compile("\\[!([A-Za-z]+)\\][ \\t]*(?:\\r?\\n|$)[ \\t>]*");

    /** An alert with a title after its kind, or a sign that folds it. Other tools allow this, but GitHub does not. */
    private static final Pattern TITLED = Pattern.compile("\\[!([A-Za-z]+)\\](?:[-+]|[ \\t]+\\S)");

    private static final Matcher NONE = Pattern.compile("(?!)").matcher("");

    private final Findings findings;
    private final HeadingIds ids = new HeadingIds();

    private BlockReader(Findings findings) {
        this.findings = findings;
    }

    static List<Block> read(Node document, Findings findings) {
        BlockReader reader = new BlockReader(findings);
        List<Block> blocks = new ArrayList<>(reader.blocks(document, false, 1));
        List<List<Block>> notes = reader.notes();
        if (!notes.isEmpty()) {
            blocks.add(new Block.Notes(notes));
        }
        reader.reportUnused(document);
        return List.copyOf(blocks);
    }

    /**
     * Returns the footnotes in the order of their first references. The list may grow while it is read, because a
     * footnote may refer to another one.
     */
    private List<List<Block>> notes() {
        List<List<Block>> notes = new ArrayList<>();
        for (List<FootnoteBlock> known = findings.notes(); notes.size() < known.size(); known = findings.notes()) {
            FootnoteBlock note = known.get(notes.size());
            boolean tight = note.getFirstChild() == note.getLastChild();
            notes.add(marked(blocks(note, tight, 2), new Phrase.NoteNumber(notes.size() + 1)));
        }
        return List.copyOf(notes);
    }

    private void reportUnused(Node document) {
        Set<Node> used = Set.copyOf(findings.notes());
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock note && !used.contains(note)) {
                String mark = "[^" + note.getText() + "]";
                findings.addNotice(
                        "the footnote '" + mark + "' is not shown: nothing refers to it",
                        "write " + mark + " in the text where it belongs, or delete the footnote",
                        note.getChars().subSequence(0, note.getChars().endOfLine(0)));
            }
        }
    }

    /**
     * Returns the blocks with a mark at the start of the first paragraph. If they do not start with a paragraph, the
     * mark gets one of its own.
     */
    private static List<Block> marked(List<Block> blocks, Phrase mark) {
        List<Block> marked = new ArrayList<>(blocks);
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
            List<Phrase> content =
                    Stream.concat(Stream.of(mark), first.content().stream()).toList();
            marked.set(0, new Block.Paragraph(first.tight(), content));
        } else {
            marked.add(0, new Block.Paragraph(true, List.of(mark)));
        }
        return List.copyOf(marked);
    }

    private List<Block> blocks(Node parent, boolean tight, int depth) {
        MarkdownLimits.checkDepth(depth);
        List<Block> blocks = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            add(blocks, node, tight, depth);
        }
        return List.copyOf(blocks);
    }

    private void add(List<Block> blocks, Node node, boolean tight, int depth) {
        if (node instanceof Paragraph) {
            paragraph(node, 0, tight, depth).ifPresent(blocks::add);
        } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            blocks.add(title(heading, depth));
        } else if (node instanceof BlockQuote) {
            blocks.add(quote(node, depth));
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

    /** Reads a paragraph from an offset in the text; empty if it contains only comments. */
    private Optional<Block> paragraph(Node node, int start, boolean tight, int depth) {
        Optional<Block.Figures> figures = FigureReader.read(node, start, findings, depth);
        if (figures.isPresent()) {
            return Optional.of(figures.get());
        }
        List<Phrase> content = PhraseReader.readFrom(node, start, findings, depth);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        findings.addParagraph(content);
        return Optional.of(new Block.Paragraph(tight, content));
    }

    /** Reads a quotation, or an alert if the first line names a kind of alert. */
    private Block quote(Node node, int depth) {
        Node first = node.getFirstChild();
        Matcher mark = first instanceof Paragraph ? ALERT.matcher(first.getChars()) : NONE;
        if (first == null || !mark.lookingAt()) {
            reportTitle(first);
            return new Block.Quote(blocks(node, false, depth + 1));
        }
        String name = mark.group(1).toUpperCase(Locale.ROOT);
        Optional<Block.Alert.Kind> kind = Stream.of(Block.Alert.Kind.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            findings.addNotice(
                    "there is no alert '" + mark.group(1) + "': it is shown as a quotation",
                    "use NOTE, TIP, IMPORTANT, WARNING or CAUTION",
                    first.getChars().subSequence(0, mark.end(1) + 1));
            return new Block.Quote(blocks(node, false, depth + 1));
        }
        MarkdownLimits.checkDepth(depth + 1);
        List<Block> content = new ArrayList<>();
        paragraph(first, first.getStartOffset() + mark.end(), false, depth + 1).ifPresent(content::add);
        for (Node next = first.getNext(); next != null; next = next.getNext()) {
            add(content, next, false, depth + 1);
        }
        return new Block.Alert(kind.get(), List.copyOf(content));
    }

    private void reportTitle(@Nullable Node first) {
        Matcher mark = first instanceof Paragraph ? TITLED.matcher(first.getChars()) : NONE;
        if (first != null && mark.lookingAt()) {
            findings.addNotice(
                    "an alert cannot have a title: it is shown as a quotation",
                    "leave only [!" + mark.group(1) + "] on this line, and write the title on the next line after '> '",
                    first.getChars().subSequence(0, mark.end(1) + 1));
        }
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
            List<Block> content = blocks(item, list.isTight(), depth + 1);
            items.add(
                    item instanceof TaskListItem task
                            ? marked(content, new Phrase.Box(task.isItemDoneMarker()))
                            : content);
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
        List<Block.Table.Alignment> columns = new ArrayList<>();
        List<List<Phrase>> head = new ArrayList<>();
        List<List<List<Phrase>>> rows = new ArrayList<>();
        for (Node part : node.getChildren()) {
            for (Node row : part.getChildren()) {
                if (part instanceof TableHead) {
                    head.addAll(cells(row, depth));
                    row.getChildren().forEach(cell -> columns.add(alignment(cell)));
                } else if (part instanceof TableBody && row instanceof TableRow) {
                    rows.add(cells(row, depth));
                }
            }
        }
        return new Block.Table(List.copyOf(columns), List.copyOf(head), List.copyOf(rows));
    }

    private static Block.Table.Alignment alignment(Node node) {
        TableCell.Alignment alignment = node instanceof TableCell cell ? cell.getAlignment() : null;
        if (alignment == null) {
            return Block.Table.Alignment.NONE;
        }
        return switch (alignment) {
            case LEFT -> Block.Table.Alignment.START;
            case CENTER -> Block.Table.Alignment.CENTER;
            case RIGHT -> Block.Table.Alignment.END;
        };
    }

    private List<List<Phrase>> cells(Node row, int depth) {
        List<List<Phrase>> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            cells.add(PhraseReader.read(cell, findings, depth + 1));
        }
        return List.copyOf(cells);
    }
}
