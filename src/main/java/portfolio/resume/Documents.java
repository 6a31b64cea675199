package portfolio.resume;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.site.Pages;
import portfolio.site.ResumePaths;
import portfolio.site.SitePath;

/** Writes the portfolio as text documents, for everybody: they say what {@code public} values say. */
public final class Documents {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Documents() {}

    /**
     * One résumé, by path within the site; all UTF-8.
     *
     * @param portfolio what its reader sees
     * @param evidence what backs what, as far as this reader sees it
     * @param pages the pages as this reader sees them
     * @param paths where the files are
     */
    public static SortedMap<String, byte[]> resume(
            Portfolio portfolio, Evidence evidence, Pages pages, ResumePaths paths) {
        Documents documents = new Documents();
        List<Part> outline = Outline.of(pages.publicResume(paths.root()));
        documents.add(paths.json(), JsonResume.of(portfolio, evidence, paths.json()));
        documents.add(paths.markdown(), MarkdownForm.of(outline));
        documents.add(paths.text(), PlainForm.of(outline));
        return documents.files;
    }

    /** What there is once: the contact card, if there is something to put in it, and the guide for language models. */
    public static SortedMap<String, byte[]> ofSite(Portfolio portfolio, Evidence evidence, Pages pages) {
        Documents documents = new Documents();
        ContactCard.of(portfolio).ifPresent(text -> documents.add(SitePath.CONTACT_CARD, text));
        documents.add(SitePath.LLMS, Guide.of(portfolio, evidence, pages));
        return documents.files;
    }

    private void add(SitePath path, String text) {
        files.put(path.file(), text.getBytes(StandardCharsets.UTF_8));
    }
}
