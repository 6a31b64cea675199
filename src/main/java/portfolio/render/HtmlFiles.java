package portfolio.render;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portfolio.markdown.Html;
import portfolio.output.SiteFile;
import portfolio.site.Pages;
import portfolio.site.address.SitePath;
import portfolio.template.Templates;
import portfolio.variant.Tailored;

/**
 * Assigns a template to each page of a site, and adds the files that go with the pages. Each file is generated on
 * demand; any thread may do so, since the sources are immutable.
 */
final class HtmlFiles {

    private final Pages pages;
    private final List<Tailored> variants;
    private final Map<String, byte[]> design;
    private final RenderContext context;
    private final Templates templates;

    /** @param design the files of the design, by path */
    HtmlFiles(Pages pages, List<Tailored> variants, Map<String, byte[]> design, RenderContext context) {
        this.pages = pages;
        this.variants = variants;
        this.design = design;
        this.context = context;
        this.templates = context.templates();
    }

    /** Returns the pages, and the files of the design and for search engines, in no particular order. */
    Stream<SiteFile> stream() {
        return Stream.of(
                        Stream.of(page(SitePath.HOME, pages::home, templates::pageHome)),
                        all(pages.projects(), templates::pageProjects),
                        all(pages.caseStudies(), templates::pageProject),
                        all(pages.technologies(), templates::pageTechnologies),
                        all(pages.terms(), templates::pageTerm),
                        Stream.of(page(SitePath.RESUME, pages::resume, templates::pageResume)),
                        variants.stream().map(this::variant),
                        Stream.of(page(SitePath.NOT_FOUND, pages::notFound, templates::pageNotFound)),
                        design.entrySet().stream().map(file -> SiteFile.of(file.getKey(), file.getValue())),
                        texts())
                .flatMap(files -> files);
    }

    /** Returns the pages at former paths, which redirect to the current ones. */
    Stream<SiteFile> moved() {
        return all(pages.moved(), templates::pageMoved);
    }

    private Stream<SiteFile> texts() {
        return Stream.of(
                text(SitePath.MANIFEST.file(), pages::manifest),
                text("sitemap.xml", () -> sitemap(pages.indexableUrls())),
                text("robots.txt", this::robots),
                // Tells GitHub Pages to publish the folder without running Jekyll.
                text(".nojekyll", () -> ""));
    }

    private SiteFile variant(Tailored tailored) {
        return page(
                SitePath.of(tailored.variant()),
                () -> pages.seenBy(tailored).resume(tailored.variant()),
                templates::pageResume);
    }

    private <P> Stream<SiteFile> all(Map<SitePath, Supplier<P>> table, Function<P, JteModel> template) {
        return table.entrySet().stream().map(entry -> page(entry.getKey(), entry.getValue(), template));
    }

    private <P> SiteFile page(SitePath path, Supplier<P> composer, Function<P, JteModel> template) {
        return new SiteFile(path.file(), () -> {
            // Composed outside the lock in print(), since composing may wait for values that other pages are
            // computing.
            P page = composer.get();
            return context.print(() -> template.apply(page));
        });
    }

    private static SiteFile text(String path, Supplier<String> text) {
        return new SiteFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    private String robots() {
        return "User-agent: *\nAllow: /\nSitemap: " + pages.url(new SitePath("/sitemap.xml")) + "\n";
    }

    /**
     * Returns the sitemap (sitemap protocol 0.9). It has no modification dates, since the content does not record any.
     */
    private static String sitemap(List<String> urls) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        urls.forEach(url -> xml.append("<url><loc>").append(Html.escape(url)).append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }
}
