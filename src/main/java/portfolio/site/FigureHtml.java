package portfolio.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Figure;
import portfolio.markdown.Html;
import portfolio.markdown.Inline;
import portfolio.markdown.Markup;
import portfolio.model.PictureFile;
import portfolio.model.Portfolio;
import portfolio.model.ShownPicture;
import portfolio.output.PublishedCopy;
import portfolio.output.PublishedPicture;
import portfolio.output.SitePictures;
import portfolio.site.address.Hrefs;
import portfolio.site.address.SitePath;

/** Writes the figures of a text as HTML for one page. */
final class FigureHtml {

    /** The width of the text column: all of a narrow window, else at most 680 CSS pixels. */
    private static final String SIZES = "(max-width: 720px) 100vw, 680px";

    private final Portfolio portfolio;
    private final SitePictures pictures;
    private final Hrefs hrefs;
    private final String folder;

    /** @param folder the folder of the text in the content folder, to which the paths of its figures are relative */
    FigureHtml(Portfolio portfolio, SitePictures pictures, Hrefs hrefs, String folder) {
        this.portfolio = portfolio;
        this.pictures = pictures;
        this.hrefs = hrefs;
        this.folder = folder;
    }

    /** Returns one figure, or a gallery of several. */
    String of(List<Figure> figures, Markup markup) {
        String html = figures.stream()
                .map(figure -> portfolio.picture(folder, figure))
                .flatMap(Optional::stream)
                .map(shown -> figure(shown, markup))
                .collect(Collectors.joining());
        return figures.size() > 1 ? "<div class=\"gallery\">\n" + html + "</div>\n" : html;
    }

    private String figure(ShownPicture shown, Markup markup) {
        return "<figure" + (shown.wide() ? " class=\"wide\"" : "") + ">" + media(shown)
                + caption(shown.caption(), markup) + "</figure>\n";
    }

    private String media(ShownPicture shown) {
        PictureFile file = shown.file();
        PublishedPicture copies = pictures.of(file);
        PictureFile poster = file.poster();
        if (poster == null) {
            return picture(copies, shown.alt());
        }
        return "<video controls preload=\"none\"" + size(file.width(), file.height())
                + attribute("poster", href(pictures.of(poster).widest())) + attribute("src", href(copies.widest()))
                + attribute("aria-label", shown.alt()) + "></video>";
    }

    private String picture(PublishedPicture copies, String alt) {
        PublishedCopy widest = copies.widest();
        String image = "<img" + attribute("src", href(widest)) + candidates(copies.usual())
                + size(widest.width(), widest.height()) + attribute("alt", alt)
                + " loading=\"lazy\" decoding=\"async\">";
        return copies.webp().isEmpty()
                ? image
                : "<picture><source type=\"image/webp\"" + candidates(copies.webp()) + ">" + image + "</picture>";
    }

    private String candidates(List<PublishedCopy> copies) {
        String set = copies.stream()
                .map(copy -> href(copy) + " " + copy.width() + "w")
                .collect(Collectors.joining(", "));
        return attribute("srcset", set) + attribute("sizes", SIZES);
    }

    private String href(PublishedCopy copy) {
        return hrefs.to(new SitePath("/" + copy.path()));
    }

    private static String caption(@Nullable Inline caption, Markup markup) {
        return caption == null ? "" : "<figcaption>" + caption.html(markup) + "</figcaption>";
    }

    private static String size(int width, int height) {
        return " width=\"" + width + "\" height=\"" + height + "\"";
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Html.escape(value) + "\"";
    }
}
