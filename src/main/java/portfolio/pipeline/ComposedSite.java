package portfolio.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import portfolio.asset.DocumentDesign;
import portfolio.audit.SiteAudit;
import portfolio.content.Content;
import portfolio.hosting.AliasCheck;
import portfolio.hosting.HostingFiles;
import portfolio.model.Profile;
import portfolio.model.ShownPicture;
import portfolio.output.ArtefactCache;
import portfolio.output.ChecksumManifest;
import portfolio.output.PictureStore;
import portfolio.output.Site;
import portfolio.output.SiteFile;
import portfolio.output.SitePictures;
import portfolio.render.RenderContext;
import portfolio.render.SiteRenderer;
import portfolio.site.Pages;
import portfolio.site.address.Redirect;
import portfolio.site.address.ResumePaths;
import portfolio.source.Lazy;
import portfolio.source.Problem;
import portfolio.variant.Tailored;

/**
 * The site of a content: all of its files, what is written next to them, and the warnings about them. Every file is
 * generated when it is first requested. Immutable and thread-safe.
 */
public final class ComposedSite {

    private final Content content;
    private final BuildOptions options;
    private final ArtefactCache cache;
    private final RenderContext context;
    private final SitePictures pictures;
    private final Pages pages;
    private final List<Redirect> redirects;
    private final PrintedResume resume;
    private final List<PrintedVariant> variants;
    private final Site html;
    private final Site site;
    private final List<Problem> remarksOfPages;
    private final Lazy<ChecksumManifest> manifest;
    private final Lazy<List<VariantReport>> reports;
    private final Lazy<List<Problem>> remarks;

    /** A variant and its PDF. */
    private record PrintedVariant(Tailored tailored, PrintedResume resume) {}

    /**
     * Composes the site.
     *
     * @param context the templates and the design
     * @param detail how much of each picture is published
     * @throws portfolio.source.ProblemException if an alias is invalid
     */
    ComposedSite(Content content, BuildOptions options, RenderContext context, SitePictures.Detail detail) {
        this.content = content;
        this.options = options;
        this.context = context;
        cache = new ArtefactCache(options.cache());
        redirects = Redirect.of(content.portfolio());
        List<Tailored> tailored = Tailored.all(content.portfolio(), content.evidence());
        pictures = new SitePictures(
                context.pictures(), content.portfolio().pictures().values(), content.pictures(), detail);
        SiteRenderer renderer = new SiteRenderer(
                content.portfolio(), content.evidence(), tailored, pictures, context, !options.htmlOnly());
        pages = renderer.pages();
        DocumentDesign design = context.documentDesign(profile().accent());
        resume = new PrintedResume(ResumePaths.SITE, pages::document, design, context, cache);
        variants = tailored.stream()
                .map(variant -> new PrintedVariant(
                        variant,
                        new PrintedResume(
                                ResumePaths.of(variant.variant()),
                                () -> pages.seenBy(variant).document(),
                                design,
                                context,
                                cache)))
                .toList();
        Site pagesAlone = Site.of(renderer.html());
        html = pagesAlone.withLater(PictureStore.PREFIX, pictures::files);
        Site documents = pagesAlone.with(renderer.documents()).with(pdfs());
        remarksOfPages = Stream.of(
                        content.remarks().stream(), undrawable(), AliasCheck.check(content, documents).stream())
                .flatMap(remarks -> remarks)
                .toList();
        Site whole = documents
                .with(renderer.moved())
                .with(copies(documents))
                .withLater(PictureStore.PREFIX, pictures::files)
                .withLater(SiteRenderer.CARDS, renderer::cards);
        site = whole.with(HostingFiles.published(whole, profile(), redirects));
        manifest = new Lazy<>(() -> ChecksumManifest.of(site));
        reports = new Lazy<>(this::makeReports);
        remarks = new Lazy<>(this::makeRemarks);
    }

    private Profile profile() {
        return content.portfolio().profile();
    }

    /** Returns a warning if the PDF résumé is to have a photograph that cannot be drawn. */
    private Stream<Problem> undrawable() {
        return content.portfolio().photograph().stream()
                .map(ShownPicture::file)
                .filter(file -> profile().imageOnResume() && !SitePictures.canDraw(file))
                .map(file -> Problem.warning(
                        content.sourceMap().place(profile(), "imageOnResume"),
                        "the PDF résumé cannot show '" + file.path() + "', because of its format",
                        "save the photo as JPEG or PNG"));
    }

    private Stream<SiteFile> pdfs() {
        return Stream.concat(Stream.of(resume), variants.stream().map(PrintedVariant::resume))
                .map(PrintedResume::file);
    }

    /** Returns a copy for each old address of a file, for hosts that do not redirect. */
    private Stream<SiteFile> copies(Site documents) {
        return redirects.stream()
                .filter(Redirect::hasCopy)
                .map(redirect -> new SiteFile(
                        redirect.from().file(),
                        () -> documents.bytes(redirect.to().file()).orElseThrow()));
    }

    /** Returns the whole site. */
    public Site site() {
        return site;
    }

    /**
     * Returns this site if all copies of its pictures are made. Else makes them, which may take long, and returns the
     * same site with them.
     *
     * @throws portfolio.source.ProblemException if the pixels of a picture are damaged
     */
    public ComposedSite completed() {
        if (pictures.isComplete()) {
            return this;
        }
        pictures.complete();
        return new ComposedSite(content, options, context, SitePictures.Detail.COMPLETE);
    }

    /**
     * Returns a picture in its own size, for a page that was shown before the copies of its pictures were made; empty
     * if there is no such path.
     */
    public Optional<byte[]> unscaled(String path) {
        return path.startsWith(PictureStore.PREFIX) ? pictures.unscaled(path) : Optional.empty();
    }

    /** Returns only the pages, their pictures, the files of the design, and the files for search engines. */
    Site html() {
        return html;
    }

    /** Returns the files to write next to the folder of the site, by name. Generates the whole site. */
    Map<String, byte[]> companion() {
        Map<String, byte[]> companion = new TreeMap<>(HostingFiles.companion(site, profile(), redirects));
        companion.put(ChecksumManifest.NAME, manifest.get().bytes());
        return companion;
    }

    /** Returns whether the content is equal, so that with the same design the pages are equal too. */
    public boolean saysTheSameAs(ComposedSite other) {
        return content.portfolio().equals(other.content.portfolio());
    }

    /** Returns the warnings and notes that are known without drawing a PDF. */
    public List<Problem> remarksOfPages() {
        return remarksOfPages;
    }

    /** Returns all warnings and notes. Draws the PDFs. */
    public List<Problem> remarks() {
        return remarks.get();
    }

    /** Returns the result for each variant. Draws the PDFs. */
    List<VariantReport> variants() {
        return reports.get();
    }

    /**
     * Reads the whole site back and compares it with the content, which generates all of its files.
     *
     * @throws portfolio.source.ProblemException if the formats of the site disagree, or if it contains something that
     *     is not public
     * @throws IOException if a PDF of the site cannot be read
     */
    public void check() throws IOException {
        Map<Integer, String> substitutes = new LinkedHashMap<>(resume.substitutes());
        variants.forEach(variant -> substitutes.putAll(variant.resume().substitutes()));
        List<Tailored> tailored =
                variants.stream().map(PrintedVariant::tailored).toList();
        SiteAudit.check(site, manifest.get(), content, tailored, this::drawnTexts, substitutes, cache);
    }

    /** Returns the texts drawn in share cards, by the name of the card in messages. */
    private Map<String, String> drawnTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        pages.cards()
                .forEach((page, card) ->
                        texts.put("the share card of " + page, card.get().text()));
        return texts;
    }

    private List<VariantReport> makeReports() {
        List<VariantReport> all = new ArrayList<>();
        for (PrintedVariant variant : variants) {
            all.add(VariantReport.of(variant.tailored(), variant.resume().pageCount()));
        }
        return List.copyOf(all);
    }

    private List<Problem> makeRemarks() {
        List<Problem> all = new ArrayList<>(remarksOfPages);
        for (int i = 0; i < variants.size(); i++) {
            VariantReport report = reports.get().get(i);
            if (!report.isWithinLimit()) {
                all.add(Problem.warning(
                        content.sourceMap().place(variants.get(i).tailored().variant(), "pages"),
                        "the résumé of this variant has " + report.pages() + " pages, more than " + report.limit(),
                        "leave more out with 'without', or raise 'pages'"));
            }
        }
        Set<String> unset = new LinkedHashSet<>(resume.unset());
        variants.forEach(variant -> unset.addAll(variant.resume().unset()));
        MissingGlyphWarning.warning(List.copyOf(unset), options.content()).ifPresent(all::add);
        return List.copyOf(all);
    }
}
