package portfolio.render;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portfolio.markdown.Html;
import portfolio.output.LazyFile;
import portfolio.site.At;
import portfolio.site.Pages;
import portfolio.site.SitePath;
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

    /** Returns all files except the redirect pages, in no particular order. */
    Stream<LazyFile> stream() {
        Stream<LazyFile> works = pages.caseStudies().map(at -> page(at, templates::pageProject));
        Stream<LazyFile> terms = pages.terms().map(at -> page(at, templates::pageTerm));
        return Stream.concat(Stream.concat(works, terms), Stream.concat(lists(), others()));
    }

    /** Returns the pages at former paths, which redirect to the current ones. */
    Stream<LazyFile> moved() {
        return pages.moved().map(at -> page(at, templates::pageMoved));
    }

    private Stream<LazyFile> lists() {
        return Stream.of(
                        Optional.of(page(new At<>(SitePath.HOME, pages::home), templates::pageHome)),
                        pages.projects().map(at -> page(at, templates::pageProjects)),
                        pages.technologies().map(at -> page(at, templates::pageTechnologies)),
                        Optional.of(page(new At<>(SitePath.RESUME, pages::resume), templates::pageResume)),
                        Optional.of(page(new At<>(SitePath.NOT_FOUND, pages::notFound), templates::pageNotFound)))
                .flatMap(Optional::stream);
    }

    private Stream<LazyFile> others() {
        Stream<LazyFile> shown = design.entrySet().stream().map(file -> new LazyFile(file.getKey(), file::getValue));
        Stream<LazyFile> texts = Stream.of(
                text(SitePath.MANIFEST.file(), pages::manifest),
                text("sitemap.xml", () -> sitemap(pages.indexableUrls())),
                text("robots.txt", this::robots),
                // Tells GitHub Pages to publish the folder without running Jekyll.
                text(".nojekyll", () -> ""));
        return Stream.concat(variants.stream().map(this::variant), Stream.concat(shown, texts));
    }

    private LazyFile variant(Tailored tailored) {
        SitePath path = SitePath.of(tailored.variant());
        return page(new At<>(path, () -> pages.seenBy(tailored).resume(tailored.variant())), templates::pageResume);
    }

    private <P> LazyFile page(At<P> at, Function<P, JteModel> template) {
        return new LazyFile(at.path().file(), () -> {
            // Composed outside the lock in print(), since composing may wait for values that other pages are
            // computing.
            P page = at.page();
            return context.print(() -> template.apply(page));
        });
    }

    private static LazyFile text(String path, Supplier<String> text) {
        return new LazyFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
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
