package portfolio.resume;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.output.LazyFile;
import portfolio.site.Pages;
import portfolio.site.ResumePaths;
import portfolio.site.SitePath;
import portfolio.source.Once;

/** Writes the portfolio as text documents in UTF-8, for everybody: they say what {@code public} values say. */
public final class Documents {

    private Documents() {}

    /**
     * One résumé.
     *
     * @param portfolio what its reader sees
     * @param evidence what backs what, as far as this reader sees it
     * @param pages the pages as this reader sees them
     * @param paths where the files are
     */
    public static Stream<LazyFile> resume(Portfolio portfolio, Evidence evidence, Pages pages, ResumePaths paths) {
        Supplier<List<Part>> outline = new Once<>(() -> Outline.of(pages.publicResume(paths.root())));
        return Stream.of(
                file(paths.json(), () -> JsonResume.of(portfolio, evidence, paths.json())),
                file(paths.markdown(), () -> MarkdownForm.of(outline.get())),
                file(paths.text(), () -> PlainForm.of(outline.get())));
    }

    /** What there is once: the contact card, if there is something to put in it, and the guide for language models. */
    public static Stream<LazyFile> ofSite(Portfolio portfolio, Evidence evidence, Pages pages) {
        Optional<LazyFile> card = ContactCard.of(portfolio).map(text -> file(SitePath.CONTACT_CARD, () -> text));
        return Stream.concat(card.stream(), Stream.of(file(SitePath.LLMS, () -> Guide.of(portfolio, evidence, pages))));
    }

    private static LazyFile file(SitePath path, Supplier<String> text) {
        return new LazyFile(path.file(), () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
