package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the picture of a page says where a link to it is shared.
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param folio what stands in the margin: an entry number, a kind of page or a role
 * @param numbered whether that is an entry number
 * @param title the largest text; without it there is no picture
 * @param deck what stands beneath; absent when there is nothing to add
 * @param evidence as many of these terms as fit on a line; empty when the page lists none
 * @param figures the projects that may use what the page is about; empty when it is not about a term
 * @param footStart whose page it is
 * @param footEnd as many of these as fit on a line; may be empty
 * @param alt the picture in words
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
        String alt) {

    public Card {
        evidence = List.copyOf(evidence);
        figures = List.copyOf(figures);
        footEnd = List.copyOf(footEnd);
    }

    /**
     * A project by its number.
     *
     * @param number from 1 on
     * @param used whether the project uses what the page is about
     */
    public record Figure(int number, boolean used) {}
}
