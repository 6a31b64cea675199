package portfolio.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.asset.PageFeature;
import portfolio.markdown.Figure;
import portfolio.markdown.Html;
import portfolio.markdown.Inline;
import portfolio.markdown.Markup;
import portfolio.model.Project;
import portfolio.model.ShownPicture;
import portfolio.site.address.Hrefs;
import portfolio.site.part.RawHtml;

/**
 * The pictures of one page, in the order in which they stand there: figures with a caption are numbered. An instance
 * remembers what it has shown, so create one for each page.
 */
final class PagePictures {

    private final SiteContext site;
    private final boolean widens;
    private final PictureHtml html;
    private final Set<PageFeature> shown = EnumSet.noneOf(PageFeature.class);
    private int figures;
    private boolean isWide;

    /**
     * Creates the pictures of a page.
     *
     * @param widens whether figures of its texts may be wider than the text column
     */
    PagePictures(SiteContext site, Hrefs hrefs, boolean widens) {
        this.site = site;
        this.widens = widens;
        this.html = new PictureHtml(site.pictures(), hrefs);
    }

    /** Returns the features that the page needs for the pictures that were written so far. */
    Set<PageFeature> features() {
        return Set.copyOf(shown);
    }

    /** Returns whether a figure that was written so far is wider than the text column. */
    boolean hasWideFigure() {
        return isWide;
    }

    /** Returns the photograph of the person; null if there is none. */
    @Nullable
    RawHtml photograph() {
        return site.portfolio()
                .photograph()
                .map(photo -> new RawHtml(picture(photo, PictureSpot.PHOTOGRAPH, true)))
                .orElse(null);
    }

    /** Returns the photograph of the person for a page that shows it only on paper; null if there is none. */
    @Nullable
    RawHtml printedPhotograph() {
        return site.portfolio()
                .photograph()
                .map(photo -> new RawHtml(html.printed(photo.file(), photo.alt())))
                .orElse(null);
    }

    /** Returns the cover of a project as a figure in the first view of its page; null if there is none. */
    @Nullable
    RawHtml cover(Project project, Markup markup) {
        return site.portfolio()
                .cover(project)
                .map(cover -> new RawHtml(figure(cover, PictureSpot.WIDE, true, " class=\"cover\"", markup)))
                .orElse(null);
    }

    /** Returns the cover of a project as a small picture beside its text; null if there is none. */
    @Nullable
    RawHtml smallCover(Project project) {
        return site.portfolio()
                .cover(project)
                .map(cover -> new RawHtml(picture(cover, PictureSpot.ROW, false)))
                .orElse(null);
    }

    /**
     * Returns one figure, or a gallery of several.
     *
     * @param folder the folder of their text in the content folder, to which their paths are relative
     */
    String figures(String folder, List<Figure> figures, Markup markup) {
        List<ShownPicture> pictures = figures.stream()
                .map(figure -> site.portfolio().picture(folder, figure))
                .flatMap(Optional::stream)
                .toList();
        if (pictures.size() < 2) {
            return pictures.stream().map(picture -> figure(picture, markup)).collect(Collectors.joining());
        }
        return pictures.stream()
                .map(picture -> figure(picture, PictureSpot.GALLERY, false, "", markup))
                .collect(Collectors.joining("", "<div class=\"gallery\">\n", "</div>\n"));
    }

    private String figure(ShownPicture picture, Markup markup) {
        if (!widens || !picture.wide()) {
            return figure(picture, PictureSpot.TEXT, false, "", markup);
        }
        isWide = true;
        return figure(picture, PictureSpot.WIDE, false, " class=\"wide\"", markup);
    }

    private String figure(ShownPicture picture, PictureSpot spot, boolean atOnce, String kind, Markup markup) {
        String element = picture(picture, spot, atOnce);
        // Nobody could name the target of a link around a decoration.
        Optional<String> larger = picture.alt().isEmpty() ? Optional.empty() : html.larger(picture.file(), spot);
        return "<figure" + kind + ">"
                + larger.map(href -> "<a" + PictureHtml.attribute("href", href) + ">" + element + "</a>")
                        .orElse(element)
                + caption(picture.caption(), markup) + "</figure>\n";
    }

    private String picture(ShownPicture picture, PictureSpot spot, boolean atOnce) {
        shown.add(PageFeature.PICTURES);
        if (picture.file().video()) {
            shown.add(PageFeature.VIDEOS);
        }
        return html.of(picture.file(), picture.alt(), spot, atOnce);
    }

    private String caption(@Nullable Inline caption, Markup markup) {
        if (caption == null) {
            return "";
        }
        figures++;
        return "<figcaption><b>" + Html.escape(site.labels().figure(figures)) + "</b> " + caption.html(markup)
                + "</figcaption>";
    }
}
