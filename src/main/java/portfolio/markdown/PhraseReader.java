package portfolio.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands within one paragraph, heading or table cell, and notes the links and pictures in it. */
final class PhraseReader {

    private final Findings findings;
    private final int depth;
    private final boolean inLink;
    private final List<Phrase> phrases = new ArrayList<>();

    /** Plain text since the last phrase that was something else. */
    private final StringBuilder run = new StringBuilder();

    private PhraseReader(Findings findings, int depth, boolean inLink) {
        Limits.checkDepth(depth);
        this.findings = findings;
        this.depth = depth;
        this.inLink = inLink;
    }

    /**
     * The content of a node.
     *
     * @param depth how many nodes it stands in
     */
    static List<Phrase> read(Node node, Findings findings, int depth) {
        return read(node, findings, depth, false);
    }

    private static List<Phrase> read(Node node, Findings findings, int depth, boolean inLink) {
        PhraseReader reader = new PhraseReader(findings, depth, inLink);
        reader.addChildren(node);
        reader.endRun();
        return List.copyOf(reader.phrases);
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
        } else if (node instanceof Code code) {
            add(new Phrase.Code(text(code)));
        } else if (node instanceof HardLineBreak) {
            add(new Phrase.Break());
        } else if (node instanceof SoftLineBreak) {
            run.append(' ');
        } else if (node instanceof Link link) {
            addLink(link, link.getUrl().unescape(), link.getUrl());
        } else if (node instanceof Image image) {
            addPicture(image, image.getUrl().unescape(), image.getUrl());
        } else if (node instanceof RefNode reference) {
            addReference(reference);
        } else if (node instanceof MailLink mail) {
            addAddress("mailto:" + mail.getText(), mail.getText());
        } else if (node instanceof AutoLink auto) {
            addAddress(auto.getText().toString(), auto.getText());
        } else if (node instanceof HtmlInlineBase) {
            run.append(node.getChars());
        } else {
            run.append(node.getChars().unescape());
        }
    }

    private void add(Phrase phrase) {
        endRun();
        phrases.add(phrase);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            phrases.add(new Phrase.Text(run.toString()));
            run.setLength(0);
        }
    }

    private List<Phrase> content(Node node) {
        return read(node, findings, depth + 1, inLink);
    }

    /** HTML knows no link within a link: of the inner one only the text is left, wherever the parser finds it. */
    private void addLink(Node node, String destination, BasedSequence written) {
        findings.addLink(destination, written.isEmpty() ? node.getChars() : written);
        if (inLink) {
            addChildren(node);
        } else {
            add(new Phrase.Anchor(destination, read(node, findings, depth + 1, true)));
        }
    }

    /** Pictures are not shown: their description, and no link in it, takes part in the text around them. */
    private void addPicture(Node node, String destination, BasedSequence written) {
        findings.addPicture(destination, written.isEmpty() ? node.getChars() : written);
        run.append(Phrase.line(read(node, new Findings(), depth + 1)));
    }

    private void addAddress(String destination, BasedSequence written) {
        findings.addLink(destination, written);
        if (inLink) {
            run.append(written);
        } else {
            add(new Phrase.Anchor(destination, List.of(new Phrase.Text(written.toString()))));
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

    /** Of brackets within brackets the parser loses some: these refer to nothing, as far as it knows. */
    private static @Nullable Reference target(RefNode node) {
        Document document = (Document) node.getAncestorOfType(Document.class);
        return document != null && node.isDefined() ? node.getReferenceNode(document) : null;
    }

    /** Brackets that refer to nothing are text, but what stands in them is read. */
    private void addBracketed(RefNode node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        BasedSequence written = node.getChars();
        if (first == null || last == null) {
            run.append(written.unescape());
            return;
        }
        int start = written.getStartOffset();
        run.append(written.subSequence(0, first.getStartOffset() - start).unescape());
        addChildren(node);
        run.append(written.subSequence(last.getEndOffset() - start).unescape());
    }

    /** Line ends in code are spaces, and one space at either end is for the backticks (CommonMark 6.1). */
    private static String text(Code node) {
        String text = node.getText().toString().replaceAll("\\R", " ");
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String code = padded ? text.substring(1, text.length() - 1) : text;
        return node.getAncestorOfType(TableCell.class) == null ? code : code.replace("\\|", "|");
    }
}
