package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first screen of the home page.
 *
 * @param role what the person is; absent when it is not told or is the heading
 * @param heading the name, or else the headline, or else the role
 * @param headline the headline when the heading is the name; absent otherwise
 * @param introduction a few sentences; absent when there are none
 * @param facts at most five
 */
public record Hero(
        @Nullable String role,
        String heading,
        @Nullable String headline,
        @Nullable Passage introduction,
        List<Fact> facts) {

    public Hero {
        facts = List.copyOf(facts);
    }
}
