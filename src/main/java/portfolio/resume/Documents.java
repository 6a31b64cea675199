package portfolio.resume;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.site.Pages;
import portfolio.site.SitePath;

/** Writes the portfolio as text documents, for everybody: they say what {@code public} values say. */
public final class Documents {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Documents() {}

    /** The documents by their path within the site; all UTF-8. */
    public static SortedMap<String, byte[]> of(Portfolio portfolio, Evidence evidence, Pages pages) {
        Documents documents = new Documents();
        List<Part> outline = Outline.of(pages.publicResume(""));
        documents.add(SitePath.RESUME_JSON, JsonResume.of(portfolio, evidence));
        documents.add(SitePath.RESUME_MARKDOWN, MarkdownForm.of(outline));
        documents.add(SitePath.RESUME_TEXT, PlainForm.of(outline));
        Optional<String> card = ContactCard.of(portfolio);
        card.ifPresent(text -> documents.add(SitePath.CONTACT_CARD, text));
        documents.add(SitePath.LLMS, Guide.of(portfolio, evidence, pages));
        return documents.files;
    }

    private void add(SitePath path, String text) {
        files.put(path.file(), text.getBytes(StandardCharsets.UTF_8));
    }
}
