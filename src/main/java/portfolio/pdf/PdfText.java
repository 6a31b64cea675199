package portfolio.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says, as programs read it that know nothing of how it was made.
 *
 * @param pages the text of each page, in the order of its content
 * @param bodies the text of each page without what is no part of it, such as its foot (ISO 32000-1, 14.8.2.2)
 * @param language BCP 47 tag of the document; absent when not told
 * @param title of the document; absent when not told
 * @param author whose document it is; absent when not told
 * @param subject what it is about; absent when not told
 * @param xmp what it says about itself as XMP; empty when it has none
 * @param bookmarks their titles, each before those below it
 * @param links the addresses it leads to outside of itself, in the order of the pages
 */
public record PdfText(
        List<String> pages,
        List<String> bodies,
        @Nullable String language,
        @Nullable String title,
        @Nullable String author,
        @Nullable String subject,
        String xmp,
        List<String> bookmarks,
        List<String> links) {

    public PdfText {
        pages = List.copyOf(pages);
        bodies = List.copyOf(bodies);
        bookmarks = List.copyOf(bookmarks);
        links = List.copyOf(links);
    }

    /**
     * Reads a document.
     *
     * @throws IOException if the bytes are no PDF
     */
    public static PdfText of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var information = document.getDocumentInformation();
            return new PdfText(
                    pages(document, new PDFTextStripper()),
                    pages(document, new BodyStripper()),
                    document.getDocumentCatalog().getLanguage(),
                    information.getTitle(),
                    information.getAuthor(),
                    information.getSubject(),
                    xmp(document.getDocumentCatalog().getMetadata()),
                    bookmarks(document.getDocumentCatalog().getDocumentOutline()),
                    links(document));
        }
    }

    /** The text of all pages. */
    public String text() {
        return String.join("\n", pages);
    }

    /** The text of all pages, as it goes on from one to the next. */
    public String body() {
        return String.join("\n", bodies);
    }

    /** Everything it says anywhere: the pages, what it says about itself, and where it leads. */
    public String everything() {
        return Stream.of(
                        pages.stream(),
                        Stream.of(title, author, subject, xmp).filter(Objects::nonNull),
                        bookmarks.stream(),
                        links.stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> pages(PDDocument document, PDFTextStripper stripper) throws IOException {
        List<String> pages = new ArrayList<>();
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("");
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    /** Passes over what is marked as an artifact. */
    private static final class BodyStripper extends PDFTextStripper {

        private final Deque<String> marks = new ArrayDeque<>();

        BodyStripper() throws IOException {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            marks.push(tag.getName());
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            marks.poll();
            super.endMarkedContentSequence();
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!marks.contains("Artifact")) {
                super.processTextPosition(text);
            }
        }
    }

    private static String xmp(@Nullable PDMetadata metadata) throws IOException {
        return metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> bookmarks(@Nullable PDDocumentOutline outline) {
        List<String> titles = new ArrayList<>();
        if (outline != null) {
            addBookmarks(outline, titles);
        }
        return titles;
    }

    private static void addBookmarks(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            addBookmarks(item, titles);
        }
    }

    private static List<String> links(PDDocument document) throws IOException {
        List<String> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI address) {
                    links.add(address.getURI());
                }
            }
        }
        return links;
    }
}
