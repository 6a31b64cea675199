package portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.asset.DocumentDesign;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.evidence.Evidence;
import portfolio.evidence.TermEvidence;
import portfolio.model.Accent;
import portfolio.model.Portfolio;
import portfolio.output.ArtefactCache;
import portfolio.output.PictureStore;
import portfolio.output.Site;
import portfolio.output.SiteFile;
import portfolio.output.SitePictures;
import portfolio.pdf.ResumePdf;
import portfolio.render.RenderContext;
import portfolio.render.ResumeSheet;
import portfolio.render.SiteRenderer;
import portfolio.site.Pages;
import portfolio.site.address.ResumePaths;
import portfolio.site.address.SitePath;
import portfolio.variant.Tailored;

/** A site built for a test, either from a content folder or from a few files. */
public final class TestSite {

    /**
     * The content that this repository ships. It is a copy, so that the tests about it do not fail for those who
     * replace {@code content/} by their own.
     */
    public static final Path SHIPPED = Path.of("src/test/resources/shipped/content");

    private static final Path FIXTURES = Path.of("src/test/resources/sites");
    /** Caches images and PDFs between test runs. */
    public static final Path CACHE = Path.of("target/portfolio-cache");

    /** Keeps the design, which takes a hundred milliseconds to load, for all sites that are not built from scratch. */
    private static final RenderContext CONTEXT = new RenderContext(Assets.SHIPPED, new ArtefactCache(CACHE));

    private static final String PROFILE = "role: Engineer\nheadline: Things that run every day.\n";

    private final Content content;

    private TestSite(Path folder) {
        this.content = ContentFolder.read(folder, false);
    }

    /**
     * Creates a site from a few files.
     *
     * @param namesAndTexts the name of a file in the content folder, its text, the next name, and so on; a minimal
     *     {@code site.yaml} is added if there is none
     */
    public static TestSite with(String... namesAndTexts) {
        try {
            Path folder = Files.createTempDirectory("site").resolve("content");
            try {
                write(folder, "site.yaml", PROFILE);
                for (int i = 0; i < namesAndTexts.length; i += 2) {
                    write(folder, namesAndTexts[i], namesAndTexts[i + 1]);
                }
                return new TestSite(folder);
            } finally {
                delete(folder.getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates a site with this many projects. All of them use Kafka, and every second one uses Java. */
    public static TestSite ofProjects(int count) {
        return with(IntStream.rangeClosed(1, count)
                .boxed()
                .flatMap(number -> Stream.of("projects/p" + number + ".md", project(number)))
                .toArray(String[]::new));
    }

    /** Creates the site of a content folder. */
    public static TestSite of(Path folder) {
        return new TestSite(folder);
    }

    /** Returns the content folders that every rule must hold for: the shipped one and all fixtures. */
    public static List<Path> contentFolders() {
        try (Stream<Path> fixtures = Files.list(FIXTURES)) {
            Stream<Path> folders =
                    fixtures.sorted().map(site -> site.resolve("content")).filter(Files::isDirectory);
            return Stream.concat(Stream.of(SHIPPED), folders).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Content content() {
        return content;
    }

    public Portfolio portfolio() {
        return content.portfolio();
    }

    public Evidence evidence() {
        return content.evidence();
    }

    /** Returns the evidence for a term that is used somewhere. */
    public TermEvidence evidence(String term) {
        return evidence().find(term).orElseThrow();
    }

    /** Returns the page records, without share cards. */
    public Pages pages() {
        return new Pages(portfolio(), evidence(), CONTEXT.design(accent()), pictures(), path -> Optional.empty());
    }

    /** Returns the published copies of the pictures. */
    public SitePictures pictures() {
        return pictures(new PictureStore(new ArtefactCache(CACHE)));
    }

    /** Renders the site. Only images and PDFs come from the cache. */
    public Site files() {
        Stream<SiteFile> variants = Tailored.all(portfolio(), evidence()).stream()
                .map(tailored -> pdf(ResumePaths.of(tailored.variant()), pages().seenBy(tailored)));
        return rendered(CACHE).with(Stream.concat(Stream.of(pdf(ResumePaths.SITE, pages())), variants));
    }

    /**
     * Renders the site without PDFs and files for hosts.
     *
     * @param cache the folder for generated files; null to cache nothing
     */
    public Site rendered(@Nullable Path cache) {
        return renderedIn(CACHE.equals(cache) ? CONTEXT : new RenderContext(Assets.SHIPPED, new ArtefactCache(cache)));
    }

    private SitePictures pictures(PictureStore store) {
        return new SitePictures(
                store, portfolio().pictures().values(), content.pictures(), SitePictures.Detail.COMPLETE);
    }

    /** Renders the site without PDFs and files for hosts, with other templates or another design. */
    public Site renderedIn(RenderContext context) {
        SitePictures pictures = pictures(context.pictures());
        SiteRenderer renderer = new SiteRenderer(
                portfolio(), evidence(), Tailored.all(portfolio(), evidence()), pictures, context, true);
        return Site.of(renderer.html())
                .withLater(PictureStore.PREFIX, pictures::files)
                .with(renderer.documents())
                .with(renderer.moved())
                .withLater(SiteRenderer.CARDS, renderer::cards);
    }

    /** Returns the files of a site whose PDFs and share cards, which take long to draw, are left out. */
    public static Site withoutDrawings(Site site) {
        return Site.of(site.stream()
                .sequential()
                .filter(file -> !isPdf(file.path()) && !file.path().startsWith(SiteRenderer.CARDS)));
    }

    /** Aliases may have their extension in capitals. */
    private static boolean isPdf(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** Returns finished files by their paths. */
    public static Stream<SiteFile> files(Map<String, byte[]> files) {
        return files.entrySet().stream().map(file -> SiteFile.of(file.getKey(), file.getValue()));
    }

    /** Returns the replacement of each code point that the fonts of the PDF lack. */
    public Map<Integer, String> substitutes() {
        return sheet(pages(), CONTEXT.documentDesign(accent())).substitutes();
    }

    private static ResumeSheet sheet(Pages pages, DocumentDesign design) {
        return ResumeSheet.of(pages.document(), design, new RenderContext(Assets.SHIPPED, new ArtefactCache(null)));
    }

    private SiteFile pdf(ResumePaths paths, Pages pages) {
        DocumentDesign design = CONTEXT.documentDesign(accent());
        ArtefactCache cache = new ArtefactCache(CACHE);
        try {
            ResumeSheet sheet = sheet(pages, design);
            return SiteFile.of(paths.pdf().file(), ResumePdf.of(sheet.xhtml(), design, cache));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a finished page by its path from the root, such as {@code /projects/}. */
    public Document page(String path) {
        byte[] html = rendered(CACHE)
                .bytes(new SitePath(path).file())
                .orElseThrow(() -> new IllegalArgumentException("there is no page " + path));
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    private @Nullable Accent accent() {
        return portfolio().profile().accent();
    }

    private static String project(int number) {
        String technologies = number % 2 == 0 ? "[Kafka, Java]" : "[Kafka]";
        return "---\ntitle: Project " + number + "\norder: " + number + "\ntechnologies: " + technologies
                + "\n---\nThe text of project " + number + ".\n";
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
