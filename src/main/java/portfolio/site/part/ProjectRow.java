package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project in a list of projects.
 *
 * @param number the project number, from 1
 * @param title the title
 * @param company the company the project was done for; null if unknown
 * @param isCompanyInMargin whether the company fits into the margin of a page
 * @param subtitle a short description; null if there is none
 * @param href the case study
 * @param technologies the names of the technologies, in content order
 */
public record ProjectRow(
        int number,
        String title,
        @Nullable String company,
        boolean isCompanyInMargin,
        @Nullable String subtitle,
        String href,
        List<String> technologies) {

    public ProjectRow {
        technologies = List.copyOf(technologies);
    }
}
