package portfolio.site.section;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.site.part.Degree;
import portfolio.site.part.RichText;

/**
 * The section about the person on the home page.
 *
 * @param head the head of the section
 * @param body the text; null if there is none
 * @param availability location and what the person is open to; null if unknown
 * @param education the degrees, in content order
 * @param focusAreas short phrases, in content order
 */
public record AboutSection(
        SectionHead head,
        @Nullable RichText body,
        @Nullable String availability,
        List<Degree> education,
        List<String> focusAreas)
        implements HomeSection {

    public AboutSection {
        education = List.copyOf(education);
        focusAreas = List.copyOf(focusAreas);
    }
}
