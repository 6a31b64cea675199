package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person on the home page.
 *
 * @param head of the section
 * @param body the text; absent when there is none
 * @param availability where the person is and what the person is open to; absent when not told
 * @param education degrees
 * @param focusAreas a few words each
 */
public record AboutSection(
        SectionHead head,
        @Nullable Passage body,
        @Nullable String availability,
        List<Degree> education,
        List<String> focusAreas) {

    public AboutSection {
        education = List.copyOf(education);
        focusAreas = List.copyOf(focusAreas);
    }
}
