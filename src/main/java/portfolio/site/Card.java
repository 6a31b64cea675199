package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.model.PictureFile;

/**
 * The text and picture of a page's share card, the image that sites show when someone shares a link to the page.
 *
 * @param direction the writing direction, {@code ltr} or {@code rtl}
 * @param folio the text in the margin: an entry number, a kind of page or a role
 * @param numbered whether the folio is an entry number
 * @param title the largest text; a card without a title is not drawn
 * @param deck the text below the title; null if there is none
 * @param evidence the terms of the page; the card shows as many as fit on a line; empty if the page lists none
 * @param figures all projects, each with whether it uses the page's term; empty for pages that are not about a term
 * @param footStart the name or role of the person, at the start of the foot
 * @param footEnd the texts at the end of the foot, as many as fit on a line; may be empty
 * @param picture the picture next to the title; null if there is none
 * @param alt the alternative text of the image
 */
public record Card(
        String direction,
        String folio,
        boolean numbered,
        String title,
        @Nullable String deck,
        List<String> evidence,
        List<Figure> figures,
        String footStart,
        List<String> footEnd,
        @Nullable Picture picture,
        String alt) {

    public Card {
        evidence = List.copyOf(evidence);
        figures = List.copyOf(figures);
        footEnd = List.copyOf(footEnd);
    }

    /** Returns all texts of the card and its text alternative, each on a line of its own. */
    public String text() {
        List<String> texts = new ArrayList<>(List.of(folio, title));
        Optional.ofNullable(deck).ifPresent(texts::add);
        texts.addAll(evidence);
        texts.add(footStart);
        texts.addAll(footEnd);
        texts.add(alt);
        return String.join("\n", texts);
    }

    /**
     * A picture on a card.
     *
     * @param file a picture that {@linkplain portfolio.output.SitePictures#canDraw can be drawn}
     * @param portrait whether it is the photograph of the person, which is upright as on the home page; otherwise it is
     *     the cover of a project
     */
    public record Picture(PictureFile file, boolean portrait) {}

    /**
     * A project, shown by its number.
     *
     * @param number the project number, from 1
     * @param used whether the project uses the page's term
     */
    public record Figure(int number, boolean used) {}
}
