package portfolio.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portfolio.source.Url;

/** A reader for the content of one paragraph, heading or table cell, which also records links, pictures and notices. */
final class PhraseReader {

    private final Findings findings;
    private final int depth;
    private final boolean inLink;
    private final List<Phrase> phrases = new ArrayList<>();

    /** The plain text since the last other phrase. */
    private final StringBuilder run = new StringBuilder();

    /** The source of each part of the run, by the end of the part in the run. */
    private final NavigableMap<Integer, BasedSequence> written = new TreeMap<>();

    private boolean afterComment;

    private PhraseReader(Findings findings, int depth, boolean inLink) {
        MarkdownLimits.checkDepth(depth);
        this.findings = findings;
        this.depth = depth;
        this.inLink = inLink;
    }

    /**
     * Reads the content of a node.
     *
     * @param depth the nesting depth of the node
     */
    static List<Phrase> read(Node node, Findings findings, int depth) {
        return readFrom(node, 0, findings, depth);
    }

    /**
     * Reads the content of a node from an offset in the text.
     *
     * @param depth the nesting depth of the node
     */
    static List<Phrase> readFrom(Node node, int start, Findings findings, int depth) {
        PhraseReader reader = new PhraseReader(findings, depth, false);
        for (Node child : node.getChildren()) {
            if (child.getStartOffset() >= start) {
                reader.add(child);
            }
        }
        return reader.whole();
    }

    private List<Phrase> whole() {
        if (afterComment) {
            int end = run.toString().stripTrailing().length();
            run.setLength(end);
        }
        endRun();
        return List.copyOf(phrases);
    }

    private void addChildren(Node node) {
        for (Node child : node.getChildren()) {
            add(child);
        }
    }

    private void add(Node node) {
        if (node instanceof Emphasis) {
            add(new Phrase.Emphasis("em", content(node)));
        } else if (node instanceof StrongEmphasis) {
            add(new Phrase.Emphasis("strong", content(node)));
        } else if (node instanceof Strikethrough) {
            add(new Phrase.Struck(content(node)));
        } else if (node instanceof Code code) {
            add(new Phrase.Code(text(code)));
        } else if (node instanceof HardLineBreak) {
            add(new Phrase.Break());
        } else if (node instanceof SoftLineBreak) {
            append(" ", node.getChars());
        } else if (node instanceof Link link && isBareWithSpaces(link.getUrl())) {
            addUnlinked(link);
        } else if (node instanceof Link link) {
            addLink(link, link.getUrl().unescape(), link.getUrl());
        } else if (node instanceof Image image) {
            addPicture(image, image.getUrl().unescape(), image.getUrl());
        } else if (node instanceof RefNode reference) {
            addReference(reference);
        } else if (node instanceof MailLink mail) {
            addAddress(Url.canonical("mailto:" + mail.getText()), mail.getText());
        } else if (node instanceof AutoLink auto) {
            addAddress(Url.canonical(auto.getText().toString()), auto.getText());
        } else if (node instanceof Footnote note) {
            addNote(note);
        } else if (node instanceof HtmlInlineComment) {
            afterComment = true;
        } else if (node instanceof HtmlInlineBase) {
            findings.addTag(node.getChars());
            append(node.getChars().toString(), node.getChars());
        } else {
            reportOpenComment(node.getChars());
            append(node.getChars().unescape(), node.getChars());
        }
    }

    private void reportOpenComment(BasedSequence chars) {
        int start = chars.indexOf("<!--");
        if (start >= 0 && (start == 0 || chars.charAt(start - 1) != '\\')) {
            findings.addNotice(
                    "this comment is not closed, so it is shown as text",
                    "end it with -->; in a list or quotation, it cannot contain a blank line",
                    chars.subSequence(start, start + 4));
        }
    }

    /** Appends plain text to the run. Of the spaces before and after a comment, only one is kept. */
    private void append(String text, BasedSequence source) {
        boolean spaced = run.isEmpty() ? phrases.isEmpty() : run.charAt(run.length() - 1) == ' ';
        String kept = afterComment && spaced ? text.stripLeading() : text;
        afterComment = afterComment && text.isBlank();
        if (!kept.isEmpty()) {
            run.append(kept);
            written.put(run.length(), source);
        }
    }

    private void addNote(Footnote note) {
        Phrase.NoteMark mark = findings.noteMark(note);
        if (mark == null || inLink) {
            append(mark == null ? note.getChars().toString() : "[" + mark.number() + "]", note.getChars());
        } else {
            add(mark);
        }
    }

    private void add(Phrase phrase) {
        afterComment = false;
        endRun();
        phrases.add(phrase);
    }

    private void endRun() {
        int done = 0;
        if (!inLink) {
            Addresses addresses = new Addresses(run);
            while (addresses.next()) {
                BasedSequence source = source(addresses.start(), addresses.end());
                if (source != null && Url.isPublic(addresses.destination())) {
                    addText(done, addresses.start());
                    String destination = Url.canonical(addresses.destination());
                    findings.addLink(destination, source);
                    String shown = run.substring(addresses.start(), addresses.end());
                    phrases.add(new Phrase.Anchor(destination, List.of(new Phrase.Text(shown))));
                    done = addresses.end();
                }
            }
        }
        addText(done, run.length());
        run.setLength(0);
        written.clear();
    }

    private void addText(int start, int end) {
        if (start < end) {
            phrases.add(new Phrase.Text(run.substring(start, end)));
        }
    }

    /**
     * Returns the source of a stretch of the run; null if the source is written differently, for instance with a
     * backslash.
     */
    private @Nullable BasedSequence source(int start, int end) {
        Map.Entry<Integer, BasedSequence> first = written.higherEntry(start);
        if (first == null) {
            return null;
        }
        Integer before = written.floorKey(start);
        int offset = first.getValue().getStartOffset() + start - (before == null ? 0 : before);
        BasedSequence base = first.getValue().getBaseSequence();
        int length = end - start;
        if (offset + length > base.length()) {
            return null;
        }
        BasedSequence source = base.subSequence(offset, offset + length);
        return source.toString().contentEquals(run.subSequence(start, end)) ? source : null;
    }

    private List<Phrase> content(Node node) {
        return content(node, inLink);
    }

    private List<Phrase> content(Node node, boolean insideLink) {
        PhraseReader reader = new PhraseReader(findings, depth + 1, insideLink);
        reader.addChildren(node);
        return reader.whole();
    }

    /** Adds a link. HTML does not allow a link within a link, so only the text of an inner link is kept. */
    private void addLink(Node node, String address, BasedSequence at) {
        String path = address.startsWith("/") ? address.replace(" ", "%20") : address;
        String destination = Url.canonical(path);
        findings.addLink(destination, at.isEmpty() ? node.getChars() : at);
        if (inLink) {
            addChildren(node);
        } else {
            add(new Phrase.Anchor(destination, content(node, true)));
        }
    }

    /**
     * Returns whether an address contains spaces without angle brackets around it. The parser accepts this, but
     * CommonMark does not.
     */
    private static boolean isBareWithSpaces(BasedSequence address) {
        return address.indexOf(' ') >= 0
                && address.baseSubSequence(address.getStartOffset() - 1).charAt(0) != '<';
    }

    private void addUnlinked(Link node) {
        BasedSequence chars = node.getChars();
        findings.addNotice(
                "this link is shown as text: its address contains spaces",
                "put the address in angle brackets: [text](<" + node.getUrl() + ">)",
                node.getUrl());
        int start = chars.getStartOffset();
        BasedSequence text = node.getText();
        append("[", chars.subSequence(0, 1));
        addChildren(node);
        BasedSequence rest = chars.subSequence(text.getEndOffset() - start);
        append(rest.unescape(), rest);
    }

    /**
     * Adds the description of a picture to the surrounding text, because a picture can only stand in a paragraph of its
     * own. Links in the description are dropped.
     */
    private void addPicture(Node node, String destination, BasedSequence at) {
        findings.addInlinePicture(destination, at.isEmpty() ? node.getChars() : at);
        append(Phrase.line(read(node, new Findings(), depth + 1)), node.getChars());
    }

    private void addAddress(String destination, BasedSequence address) {
        findings.addLink(destination, address);
        if (inLink) {
            append(address.toString(), address);
        } else {
            add(new Phrase.Anchor(destination, List.of(new Phrase.Text(address.toString()))));
        }
    }

    private void addReference(RefNode node) {
        Reference target = target(node);
        if (target == null) {
            addBracketed(node);
        } else if (node instanceof LinkRef) {
            addLink(node, target.getUrl().unescape(), node.getChars());
        } else if (node instanceof ImageRef) {
            addPicture(node, target.getUrl().unescape(), node.getChars());
        }
    }

    /**
     * Returns the definition that a reference refers to; null if there is none. The parser detaches some nodes from the
     * document in nested brackets; these have no definition.
     */
    static @Nullable Reference target(RefNode node) {
        Document document = (Document) node.getAncestorOfType(Document.class);
        return document != null && node.isDefined() ? node.getReferenceNode(document) : null;
    }

    /** Adds a reference without a definition: its brackets as text, and its content as usual. */
    private void addBracketed(RefNode node) {
        BasedSequence chars = node.getChars();
        if (chars.startsWith("[^")) {
            findings.addMissingNote(chars);
        }
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            append(chars.unescape(), chars);
            return;
        }
        int start = chars.getStartOffset();
        BasedSequence opening = chars.subSequence(0, first.getStartOffset() - start);
        BasedSequence closing = chars.subSequence(last.getEndOffset() - start);
        append(opening.unescape(), opening);
        addChildren(node);
        append(closing.unescape(), closing);
    }

    /**
     * Returns the text of a code span: line ends become spaces, and one space at either end is removed (CommonMark
     * 6.1). In a table cell, {@code \|} becomes a bar.
     */
    private static String text(Code node) {
        String text = node.getText().toString().replaceAll("\\R", " ");
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String code = padded ? text.substring(1, text.length() - 1) : text;
        return node.getAncestorOfType(TableCell.class) == null ? code : code.replace("\\|", "|");
    }
}
