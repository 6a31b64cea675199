package portfolio.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portfolio.markdown.Html;
import portfolio.model.PictureFile;
import portfolio.output.PublishedCopy;
import portfolio.output.PublishedPicture;
import portfolio.output.SitePictures;
import portfolio.site.address.Hrefs;
import portfolio.site.address.SitePath;

/** Writes pictures and videos as HTML elements of one page. */
final class PictureHtml {

    /** A screen has at most this many pixels per CSS pixel in each direction; more are hardly seen. */
    private static final int DENSITY = 3;

    /** Enough for 350 pixels per inch on paper. */
    private static final int PRINTED_WIDTH = 320;

    private final SitePictures pictures;
    private final Hrefs hrefs;

    PictureHtml(SitePictures pictures, Hrefs hrefs) {
        this.pictures = pictures;
        this.hrefs = hrefs;
    }

    /**
     * Returns the element of a picture or video.
     *
     * @param alt the alternative text; empty for a decoration
     * @param atOnce whether it stands in the first view, and is loaded before what the visitor has to scroll to
     */
    String of(PictureFile file, String alt, PictureSpot spot, boolean atOnce) {
        PictureFile poster = file.poster();
        if (poster != null) {
            return video(file, poster, alt);
        }
        PictureFile dark = file.dark();
        if (dark == null) {
            return picture(pictures.of(file), alt, spot, atOnce, "");
        }
        // Only one of the two is shown, and a lazy picture that is not shown is not loaded.
        return picture(pictures.of(file), alt, spot, false, " class=\"in-light\"")
                + picture(pictures.of(dark), alt, spot, false, " class=\"in-dark\"");
    }

    /**
     * Returns a picture that is only on paper, in the size of a photograph on a résumé. It is loaded with the page,
     * after everything else, because browsers print at once.
     */
    String printed(PictureFile file, String alt) {
        PublishedCopy copy = pictures.of(file).atLeast(PRINTED_WIDTH);
        return "<img class=\"photograph-on-paper\"" + attribute("src", href(copy)) + size(copy.width(), copy.height())
                + attribute("alt", alt) + " fetchpriority=\"low\" decoding=\"async\">";
    }

    /** Returns the address of the largest copy of a picture if it is larger than at this spot. */
    Optional<String> larger(PictureFile file, PictureSpot spot) {
        if (file.video()) {
            return Optional.empty();
        }
        PublishedCopy widest = pictures.of(file).widest();
        return widest.width() > spot.width() ? Optional.of(href(widest)) : Optional.empty();
    }

    private String picture(PublishedPicture copies, String alt, PictureSpot spot, boolean atOnce, String kind) {
        PublishedCopy widest = copies.widest();
        String loading = atOnce ? " fetchpriority=\"high\"" : " loading=\"lazy\"";
        String image = attribute("src", href(copies.atLeast(spot.width())))
                + candidates(copies.usual(), spot)
                + size(widest.width(), widest.height()) + attribute("alt", alt) + loading + " decoding=\"async\">";
        if (copies.webp().isEmpty()) {
            return "<img" + kind + image;
        }
        return "<picture" + kind + "><source type=\"image/webp\"" + attribute("srcset", set(copies.webp(), spot))
                + attribute("sizes", spot.sizes(widest.width())) + "><img" + image + "</picture>";
    }

    private String candidates(List<PublishedCopy> copies, PictureSpot spot) {
        return copies.size() < 2
                ? ""
                : attribute("srcset", set(copies, spot))
                        + attribute(
                                "sizes",
                                spot.sizes(copies.get(copies.size() - 1).width()));
    }

    /** Returns the copies up to the first that is sharp on every screen. */
    private String set(List<PublishedCopy> copies, PictureSpot spot) {
        int enough = DENSITY * spot.width();
        return copies.stream()
                .filter(copy -> copy.width() < enough
                        || copies.stream().noneMatch(other -> other.width() >= enough && other.width() < copy.width()))
                .map(copy -> href(copy) + " " + copy.width() + "w")
                .collect(Collectors.joining(", "));
    }

    private String video(PictureFile file, PictureFile poster, String alt) {
        return "<video controls preload=\"none\"" + size(file.width(), file.height())
                + attribute("poster", href(pictures.of(poster).atLeast(PictureSpot.TEXT.width())))
                + attribute("src", href(pictures.of(file).widest())) + attribute("aria-label", alt) + "></video>";
    }

    private String href(PublishedCopy copy) {
        return hrefs.to(new SitePath("/" + copy.path()));
    }

    private static String size(int width, int height) {
        return " width=\"" + width + "\" height=\"" + height + "\"";
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + Html.escape(value) + "\"";
    }
}
