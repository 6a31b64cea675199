package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a résumé says, whatever it is shown on.
 *
 * @param hero role, name or headline, introduction; its facts are not shown
 * @param availability where the person is and what the person is open to; absent when not told
 * @param contact the ways to get in touch
 * @param roles all roles
 * @param projects one line each, with a label
 * @param skills a line for each group
 * @param education degrees
 * @param background what else is told, such as awards
 * @param focusAreas a few words each
 * @param about how the person works, with its heading; absent when there is no text
 * @param headings of the parts, in the words of the site
 */
public record Resume(
        Hero hero,
        @Nullable String availability,
        List<ContactLink> contact,
        List<RoleEntry> roles,
        List<ProjectRow> projects,
        List<EvidenceList> skills,
        List<Degree> education,
        List<BackgroundSection> background,
        List<String> focusAreas,
        @Nullable Passage about,
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
     * The headings of the parts.
     *
     * @param experience over the roles
     * @param work over the projects
     * @param skills over the skills
     * @param education over the degrees
     * @param focusAreas over the focus areas
     * @param about over the text about the person
     */
    public record Headings(
            String experience, String work, String skills, String education, String focusAreas, String about) {}
}
