package portfolio.render;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portfolio.markdown.Html;
import portfolio.output.SiteFile;
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
    private final Templates templates;

    /** @param design the files that pages show, by their paths */
    HtmlFiles(Pages pages, List<Tailored> variants, Map<String, byte[]> design, Templates templates) {
        this.pages = pages;
        this.variants = variants;
        this.design = design;
        this.templates = templates;
    }

    /** All of them, in no particular order. */
    Stream<SiteFile> stream() {
        Stream<SiteFile> works = pages.caseStudies().map(at -> page(at.path(), templates.pageProject(at.page())));
        Stream<SiteFile> terms = pages.terms().map(at -> page(at.path(), templates.pageTerm(at.page())));
        return Stream.concat(Stream.concat(works, terms), Stream.concat(lists(), others()));
    }

    private Stream<SiteFile> lists() {
        return Stream.<Supplier<Optional<SiteFile>>>of(
                        () -> Optional.of(page(SitePath.HOME, templates.pageHome(pages.home()))),
                        () -> pages.projects().map(page -> page(SitePath.PROJECTS, templates.pageProjects(page))),
                        () -> pages.technologies()
                                .map(page -> page(SitePath.TECHNOLOGIES, templates.pageTechnologies(page))),
                        () -> Optional.of(page(SitePath.RESUME, templates.pageResume(pages.resume()))),
                        () -> Optional.of(page(SitePath.NOT_FOUND, templates.pageNotFound(pages.notFound()))))
                .flatMap(page -> page.get().stream());
    }

    private Stream<SiteFile> others() {
        Stream<SiteFile> shown = design.entrySet().stream().map(file -> new SiteFile(file.getKey(), file.getValue()));
        Stream<SiteFile> texts = Stream.of(
                text(SitePath.MANIFEST.file(), pages.manifest()),
                text("sitemap.xml", sitemap(pages.indexableUrls())),
                text(
                        "robots.txt",
                        "User-agent: *\nAllow: /\nSitemap: " + pages.url(new SitePath("/sitemap.xml")) + "\n"),
                // Tells GitHub Pages to publish the folder as it is.
                text(".nojekyll", ""));
        return Stream.concat(variants.stream().map(this::variant), Stream.concat(shown, texts));
    }

    private SiteFile variant(Tailored tailored) {
        return page(
                SitePath.of(tailored.variant()),
                templates.pageResume(pages.seenBy(tailored).resume(tailored.variant())));
    }

    /** The file of a page. */
    static SiteFile page(SitePath path, JteModel template) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        template.render(html);
        return new SiteFile(path.file(), html.toByteArray());
    }

    private static SiteFile text(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The sitemap protocol 0.9; without dates, since the content has none for a page. */
    private static String sitemap(List<String> urls) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        urls.forEach(url -> xml.append("<url><loc>").append(Html.escape(url)).append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }
}
