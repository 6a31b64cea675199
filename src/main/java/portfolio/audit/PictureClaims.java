package portfolio.audit;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Figure;
import portfolio.markdown.Inline;
import portfolio.markdown.Prose;
import portfolio.model.About;
import portfolio.model.Cover;
import portfolio.model.Portfolio;
import portfolio.model.Project;

/**
 * Lists what the content says about its pictures: for each picture, in order, its alternative text and its caption. A
 * decoration claims nothing.
 */
final class PictureClaims {

    private final Places places;
    private final List<List<Claim>> groups = new ArrayList<>();

    private PictureClaims(Places places) {
        this.places = places;
    }

    /** Returns the claims of the page of a project: those of its cover and of the pictures in its text. */
    static List<List<Claim>> of(Project project, Places places) {
        PictureClaims claims = new PictureClaims(places);
        Cover cover = project.cover();
        if (cover != null) {
            claims.add(cover, "alt", cover.alt().value(), "caption", cover.caption());
        }
        claims.addFigures(project, project.body());
        return List.copyOf(claims.groups);
    }

    /** Returns the claims of the home page: those of the photograph and of the pictures in the about text. */
    static List<List<Claim>> ofHome(Portfolio portfolio, Places places) {
        PictureClaims claims = new PictureClaims(places);
        portfolio
                .photograph()
                .ifPresent(shown -> claims.add(portfolio.profile(), "imageAlt", shown.alt(), "image", shown.caption()));
        if (portfolio.profile().sections().shown().contains("about")) {
            claims.addAbout(portfolio.about());
        }
        return List.copyOf(claims.groups);
    }

    /** Returns the claims of a document without pictures: those of the about text. */
    static List<List<Claim>> ofDocument(Portfolio portfolio, Places places) {
        PictureClaims claims = new PictureClaims(places);
        claims.addAbout(portfolio.about());
        return List.copyOf(claims.groups);
    }

    /** Returns what a page says about its pictures, in order. */
    static String shownOn(Document page) {
        StringBuilder said = new StringBuilder();
        for (Element element : page.select("main img, main video, main figcaption")) {
            String text = switch (element.tagName()) {
                case "img" -> element.attr("alt");
                case "video" -> element.attr("aria-label");
                default -> element.wholeText();
            };
            said.append(text).append('\n');
        }
        return said.toString();
    }

    private void addAbout(@Nullable About about) {
        if (about != null) {
            addFigures(about, about.body());
        }
    }

    private void addFigures(Record record, Prose text) {
        for (Figure figure : text.figures()) {
            add(record, "body", figure.alt(), "body", figure.caption());
        }
    }

    private void add(Record record, String altKey, @Nullable String alt, String captionKey, @Nullable Inline caption) {
        List<Claim> claims = new ArrayList<>();
        if (alt != null && !alt.isBlank()) {
            claims.add(new Claim("alternative text", alt, places.of(record, altKey)));
        }
        if (caption != null) {
            claims.add(new Claim("caption", caption.line(), places.of(record, captionKey)));
        }
        groups.add(claims);
    }
}
