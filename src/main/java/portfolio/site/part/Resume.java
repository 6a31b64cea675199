package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a résumé, independent of the format.
 *
 * @param heading the name, or the role if there is no name
 * @param role the person's role; null if unknown or used as the heading
 * @param contact mail, phone, location, the site's own URL, then all other channels
 * @param headline the person's field in one sentence; null if unknown
 * @param introduction a few sentences; null if there are none
 * @param availability location and what the person is open to; null if the contacts already say all of it
 * @param roles all roles
 * @param projects all projects
 * @param education the degrees
 * @param skills one list per skill group
 * @param background the other sections, such as awards
 * @param focusAreas short phrases
 * @param about the about text; null if there is none
 * @param headings the headings of the sections
 */
public record Resume(
        String heading,
        @Nullable String role,
        List<ContactLink> contact,
        @Nullable String headline,
        @Nullable RichText introduction,
        @Nullable String availability,
        List<RoleEntry> roles,
        List<ResumeProject> projects,
        List<Degree> education,
        List<EvidenceList> skills,
        List<BackgroundSection> background,
        List<String> focusAreas,
        @Nullable RichText about,
        Headings headings) {

    public Resume {
        contact = List.copyOf(contact);
        roles = List.copyOf(roles);
        projects = List.copyOf(projects);
        skills = List.copyOf(skills);
        education = List.copyOf(education);
        background = List.copyOf(background);
        focusAreas = List.copyOf(focusAreas);
    }

    /**
     * The headings of the sections, as set in the content or by default.
     *
     * @param experience the heading of the roles
     * @param work the heading of the projects
     * @param skills the heading of the skills
     * @param education the heading of the degrees
     * @param focusAreas the heading of the focus areas
     * @param about the heading of the about text
     */
    public record Headings(
            String experience, String work, String skills, String education, String focusAreas, String about) {}
}
