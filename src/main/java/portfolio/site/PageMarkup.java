package portfolio.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Figure;
import portfolio.markdown.Markup;
import portfolio.model.Labels;
import portfolio.model.Project;
import portfolio.site.address.Hrefs;
import portfolio.site.address.Ids;
import portfolio.site.address.SiteMap;
import portfolio.site.address.SitePath;
import portfolio.source.Url;

/** Resolves the links of a Markdown text for one page. */
class PageMarkup implements Markup {

    /** The content folder that holds the projects. */
    static final String PROJECTS = Project.FOLDER;

    private static final String CONTENT_FILE = ".md";

    private final SiteMap map;
    private final Labels labels;
    private final Hrefs hrefs;
    private final String folder;
    private final String idPrefix;
    private final @Nullable PagePictures pictures;

    /**
     * Creates the markup of a text on one page.
     *
     * @param map the pages that exist
     * @param labels the words of the interface
     * @param hrefs the links of the page
     * @param folder the content folder of the text, to which its links are relative; may be empty
     * @param idPrefix the prefix of the ids of the text's own headings on this page
     * @param pictures writes the figures of the text; null if the page shows none
     */
    PageMarkup(
            SiteMap map, Labels labels, Hrefs hrefs, String folder, String idPrefix, @Nullable PagePictures pictures) {
        this.pictures = pictures;
        this.map = map;
        this.labels = labels;
        this.hrefs = hrefs;
        this.folder = folder;
        this.idPrefix = idPrefix;
    }

    @Override
    public String href(String written) {
        String destination = written.contains(":") ? written : Url.decodedPath(written);
        if (destination.startsWith("#")) {
            return "#" + Url.encodedPath(idPrefix + destination.substring(1));
        }
        if (destination.startsWith("/")) {
            return hrefs.to(new SitePath(destination));
        }
        return isContentFile(destination) ? contentFile(destination) : destination;
    }

    /**
     * Resolves a link for a copy of the text outside the page. Links to the text's own headings lead to the résumé
     * page, because the copy has no anchors.
     */
    @Override
    public String hrefInCopy(String destination) {
        return destination.startsWith("#")
                ? hrefs.to(SitePath.RESUME, idPrefix + destination.substring(1))
                : href(destination);
    }

    @Override
    public String figures(List<Figure> shown) {
        return pictures == null ? "" : pictures.figures(folder, shown, this);
    }

    @Override
    public String word(Word word) {
        return labels.word(word);
    }

    private static boolean isContentFile(String destination) {
        return !destination.contains(":") && withoutFragment(destination).endsWith(CONTENT_FILE);
    }

    private String contentFile(String destination) {
        String path = withoutFragment(destination);
        String fragment = destination.substring(path.length());
        Path file = Path.of(folder, path).normalize();
        return project(file)
                .map(project -> hrefs.to(SitePath.of(project)) + Url.encodedPath(fragment))
                .orElseGet(() -> aboutText(fragment));
    }

    private Optional<Project> project(Path file) {
        Path parent = file.getParent();
        return parent != null && parent.endsWith(PROJECTS)
                ? map.projectOfFile(file.getFileName().toString())
                : Optional.empty();
    }

    /**
     * Returns the link to the about text. It is the only Markdown file that is not a project, and appears on the home
     * page, or on the résumé if the home page does not have it.
     */
    private String aboutText(String fragment) {
        return map.showsAbout()
                ? hrefs.to(SitePath.HOME, fragment.isEmpty() ? Ids.ABOUT : Ids.ABOUT_TEXT + fragment.substring(1))
                : hrefs.to(SitePath.RESUME);
    }

    private static String withoutFragment(String destination) {
        int hash = destination.indexOf('#');
        return hash < 0 ? destination : destination.substring(0, hash);
    }
}
