package portfolio.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.asset.DocumentDesign;
import portfolio.asset.Sha256;
import portfolio.audit.SiteAudit;
import portfolio.content.Content;
import portfolio.hosting.AliasCheck;
import portfolio.hosting.HostingFiles;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Variant;
import portfolio.output.ArtefactCache;
import portfolio.output.CacheKey;
import portfolio.output.ChecksumManifest;
import portfolio.output.LazyFile;
import portfolio.output.LazySite;
import portfolio.output.Site;
import portfolio.output.SiteFile;
import portfolio.pdf.PdfText;
import portfolio.pdf.ResumePdf;
import portfolio.render.RenderContext;
import portfolio.render.ResumeSheet;
import portfolio.render.SiteRenderer;
import portfolio.site.CardComposer;
import portfolio.site.Pages;
import portfolio.site.Redirect;
import portfolio.site.ResumePaths;
import portfolio.source.Problem;
import portfolio.variant.Tailored;

/** Assembles all files of a site from its content, and audits the result. */
final class Assembly {

    private final Content content;
    private final BuildOptions options;
    private final ArtefactCache cache;
    private final DocumentDesign design;
    private final RenderContext context;
    private final SiteRenderer renderer;
    private final List<Tailored> variants;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> unset = new LinkedHashSet<>();
    private final Map<Integer, String> substitutes = new LinkedHashMap<>();
    private final List<VariantReport> reports = new ArrayList<>();
    private final List<Problem> remarks;

    Assembly(Content content, BuildOptions options, RenderContext context) {
        this.content = content;
        this.options = options;
        this.context = context;
        this.cache = new ArtefactCache(options.cache());
        this.design = context.documentDesign(content.portfolio().profile().accent());
        this.variants = Tailored.all(content.portfolio(), content.evidence());
        this.renderer = new SiteRenderer(content.portfolio(), content.evidence(), context);
        this.remarks = new ArrayList<>(content.remarks());
    }

    /**
     * A finished site.
     *
     * @param site the files, which agree with each other
     * @param companion the files to write next to the site's folder, by name
     * @param variants the result for each variant
     * @param remarks warnings and notes
     */
    record Assembled(Site site, Map<String, byte[]> companion, List<VariantReport> variants, List<Problem> remarks) {}

    /**
     * Builds and audits the whole site.
     *
     * @throws portfolio.source.ProblemException if the formats of the site disagree, or if it contains something that
     *     is not public
     */
    static Assembled of(Content content, BuildOptions options) throws IOException {
        Assembly assembly = new Assembly(content, options, context(options.cache()));
        Site site = assembly.whole(assembly.pages().whole());
        ChecksumManifest manifest = ChecksumManifest.of(site);
        assembly.audit(site, manifest);
        return new Assembled(site, assembly.companion(site, manifest), assembly.reports, assembly.remarks);
    }

    /** Builds only the HTML pages and the files they show, each when it is asked for. Nothing is audited. */
    static Stream<SiteFile> html(Content content) {
        return SiteRenderer.html(content.portfolio(), content.evidence(), context(null));
    }

    private static RenderContext context(@Nullable Path cache) {
        return new RenderContext(Assets.SHIPPED, new ArtefactCache(cache));
    }

    /**
     * Returns everything except share cards, PDFs and hosting files. Call it only once, because it adds remarks.
     *
     * @throws portfolio.source.ProblemException if an alias is invalid
     */
    LazySite pages() {
        LazySite pages = renderer.pages();
        Set<String> pdfs = Stream.concat(
                        Stream.of(ResumePaths.SITE), variants.stream().map(v -> ResumePaths.of(v.variant())))
                .map(paths -> paths.pdf().file())
                .collect(Collectors.toSet());
        remarks.addAll(AliasCheck.check(content, pages, pdfs));
        Stream<LazyFile> copies = redirects().stream()
                .filter(redirect ->
                        redirect.hasCopy() && !pdfs.contains(redirect.to().file()))
                .map(redirect -> new LazyFile(
                        redirect.from().file(),
                        () -> pages.bytes(redirect.to().file()).orElseThrow()));
        return pages.with(Stream.concat(renderer.moved(), copies));
    }

    /** Completes the site from its pages. Call it only once, because it adds remarks. */
    Site whole(Site pages) throws IOException {
        addPdfs();
        for (Redirect redirect : redirects()) {
            byte[] pdf = files.get(redirect.to().file());
            if (redirect.hasCopy() && pdf != null) {
                files.put(redirect.from().file(), pdf);
            }
        }
        files.putAll(renderer.cards());
        Site whole = pages.with(files);
        return whole.with(HostingFiles.published(whole, profile(), redirects()));
    }

    private Map<String, byte[]> companion(Site whole, ChecksumManifest manifest) {
        Map<String, byte[]> companion = new TreeMap<>(HostingFiles.companion(whole, profile(), redirects()));
        companion.put(ChecksumManifest.NAME, manifest.bytes());
        return companion;
    }

    private Profile profile() {
        return content.portfolio().profile();
    }

    private List<Redirect> redirects() {
        return Redirect.of(content.portfolio());
    }

    /** Returns the warnings and notes found so far. */
    List<Problem> remarks() {
        return List.copyOf(remarks);
    }

    private void addPdfs() throws IOException {
        Portfolio portfolio = content.portfolio();
        Pages pages = Pages.withoutCards(
                portfolio,
                content.evidence(),
                context.design(portfolio.profile().accent()));
        add(ResumePaths.SITE, pages);
        for (Tailored variant : variants) {
            byte[] pdf = add(ResumePaths.of(variant.variant()), pages.seenBy(variant));
            report(variant, pageCount(pdf));
        }
        MissingGlyphWarning.warning(List.copyOf(unset), options.content()).ifPresent(remarks::add);
    }

    private byte[] add(ResumePaths paths, Pages seen) throws IOException {
        ResumeSheet sheet = ResumeSheet.of(seen.document(), design, context);
        byte[] pdf = ResumePdf.of(sheet.xhtml(), design, cache);
        files.put(paths.pdf().file(), pdf);
        unset.addAll(sheet.unset());
        substitutes.putAll(sheet.substitutes());
        return pdf;
    }

    private void report(Tailored tailored, int pageCount) {
        Variant variant = tailored.variant();
        VariantReport report = new VariantReport(
                variant.slug().value(), variant.audience(), pageCount, variant.pages(), tailored.hidden());
        reports.add(report);
        if (!report.isWithinLimit()) {
            remarks.add(Problem.warning(
                    content.sourceMap().place(variant, "pages"),
                    "the résumé of this variant has " + pageCount + " pages, more than " + variant.pages(),
                    "leave more out with 'without', or raise 'pages'"));
        }
    }

    /** Caches the number of pages like the PDF itself, so that an unchanged PDF is not parsed again. */
    private int pageCount(byte[] pdf) throws IOException {
        CacheKey key = new CacheKey("pages-1", Sha256.hex(pdf));
        byte[] count = cache.get(
                key, () -> Integer.toString(PdfText.of(pdf).pages().size()).getBytes(StandardCharsets.US_ASCII));
        return Integer.parseInt(new String(count, StandardCharsets.US_ASCII));
    }

    /**
     * Audits the whole site before it is published.
     *
     * @param manifest the hashes of the site's files
     * @throws portfolio.source.ProblemException if the formats of the site disagree, or if it contains something that
     *     is not public
     */
    void audit(Site site, ChecksumManifest manifest) throws IOException {
        SiteAudit.check(site, manifest, content, variants, this::drawn, substitutes, cache);
    }

    private Map<String, String> drawn() {
        Map<String, String> drawn = new LinkedHashMap<>();
        CardComposer.cards(content.portfolio(), content.evidence())
                .forEach(card -> drawn.put(
                        "the share card of " + card.path(), card.page().toString()));
        return drawn;
    }
}
