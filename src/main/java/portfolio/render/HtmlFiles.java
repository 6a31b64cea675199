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
 * The pages of a site and the few files that go with them: a table of which page is shown by which template. Each is
 * composed and printed when it is asked for, and by any thread, since all that it is made from is immutable.
 */
final class HtmlFiles {

    private final Pages pages;
    private final List<Tailored> variants;
    private final Map<String, byte[]> design;
    private final Press press;
    private final Templates templates;

    /** @param design the files that pages show, by their paths */
    HtmlFiles(Pages pages, List<Tailored> variants, Map<String, byte[]> design, Press press) {
        this.pages = pages;
        this.variants = variants;
        this.design = design;
        this.press = press;
        this.templates = press.templates();
    }

    /** All of them, in no particular order. */
    Stream<LazyFile> stream() {
        Stream<LazyFile> works = pages.caseStudies().map(at -> page(at, templates::pageProject));
        Stream<LazyFile> terms = pages.terms().map(at -> page(at, templates::pageTerm));
        return Stream.concat(Stream.concat(works, terms), Stream.concat(lists(), others()));
    }

    /** Those in the place of pages that were elsewhere before. */
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
                // Tells GitHub Pages to publish the folder as it is.
                text(".nojekyll", () -> ""));
        return Stream.concat(variants.stream().map(this::variant), Stream.concat(shown, texts));
    }

    private LazyFile variant(Tailored tailored) {
        SitePath path = SitePath.of(tailored.variant());
        return page(new At<>(path, () -> pages.seenBy(tailored).resume(tailored.variant())), templates::pageResume);
    }

    private <P> LazyFile page(At<P> at, Function<P, JteModel> template) {
        return new LazyFile(at.path().file(), () -> {
            // Composed before a lock is taken, since composing waits for what several pages share.
            P page = at.page();
            return press.print(() -> template.apply(page));
        });
    }

    private static LazyFile text(String path, Supplier<String> text) {
        return new LazyFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    private String robots() {
        return "User-agent: *\nAllow: /\nSitemap: " + pages.url(new SitePath("/sitemap.xml")) + "\n";
    }

    /** The sitemap protocol 0.9; without dates, since the content has none for a page. */
    private static String sitemap(List<String> urls) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        urls.forEach(url -> xml.append("<url><loc>").append(Html.escape(url)).append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }
}
