package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project in a list of projects.
 *
 * @param number its number, from 1
 * @param title its title
 * @param company for whom it was done; absent when not told
 * @param subtitle what it is; absent when not told
 * @param href its page
 * @param technologies their names, in its order
 */
public record ProjectRow(
        int number,
        String title,
        @Nullable String company,
        @Nullable String subtitle,
        String href,
        List<String> technologies) {

    public ProjectRow {
        technologies = List.copyOf(technologies);
    }
}
