package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first screen of the home page.
 *
 * @param photograph the photograph of the person; null if there is none
 * @param role the person's role; null if unknown or used as the heading
 * @param roleInMargin whether the role fits into the margin next to the heading
 * @param heading the name, or the headline if there is no name, or the role if there is neither
 * @param headline the headline if the heading is the name; null otherwise
 * @param introduction a few sentences; null if there are none
 * @param facts at most five facts
 */
public record Hero(
        @Nullable RawHtml photograph,
        @Nullable String role,
        boolean roleInMargin,
        String heading,
        @Nullable String headline,
        @Nullable RichText introduction,
        List<Fact> facts) {

    public Hero {
        facts = List.copyOf(facts);
    }
}
