package portfolio.resume;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.model.Visibility;
import portfolio.output.SiteFile;
import portfolio.site.Pages;
import portfolio.site.address.ResumePaths;
import portfolio.site.address.SitePath;
import portfolio.source.Lazy;

/**
 * The documents of the site without HTML, in UTF-8. They are public, so they contain only values of visibility
 * {@code public}.
 */
public final class Documents {

    private Documents() {}

    /**
     * Returns the files of one résumé: JSON Resume, Markdown and plain text.
     *
     * @param portfolio the portfolio as the reader of this résumé sees it
     * @param evidence the evidence of that portfolio
     * @param pages the pages of that portfolio
     * @param paths the paths of the files
     */
    public static Stream<SiteFile> resume(Portfolio portfolio, Evidence evidence, Pages pages, ResumePaths paths) {
        Supplier<List<Part>> outline = new Lazy<>(() -> Outline.of(pages.publicResume(paths.root())));
        return Stream.of(
                file(
                        paths.json(),
                        () -> JsonResume.of(
                                portfolio, evidence, pages.photographUrl().orElse(null), paths.json())),
                file(paths.markdown(), () -> MarkdownForm.of(outline.get())),
                file(paths.text(), () -> PlainForm.of(outline.get())));
    }

    /**
     * Returns the files that exist once per site: the contact card, if there are public contacts, and the guide for
     * language models.
     */
    public static Stream<SiteFile> ofSite(Portfolio portfolio, Evidence evidence, Pages pages) {
        Stream<SiteFile> card = portfolio.profile().hasContactFor(Visibility.PUBLIC)
                ? Stream.of(file(SitePath.CONTACT_CARD, () -> ContactCard.of(portfolio, pages)))
                : Stream.empty();
        return Stream.concat(card, Stream.of(file(SitePath.LLMS, () -> Guide.of(portfolio, evidence, pages))));
    }

    private static SiteFile file(SitePath path, Supplier<String> text) {
        return new SiteFile(path.file(), () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
