package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a résumé says, whatever it is shown on.
 *
 * @param heading the name, or else the role
 * @param role what the person is; absent when it is not told or is the heading
 * @param contact where the person is found: mailbox, telephone, place, the site's own address, everything else
 * @param headline the field in one sentence; absent when not told
 * @param introduction a few sentences; absent when there are none
 * @param availability where the person is and what the person is open to; absent when the contacts say all of it
 * @param roles all roles
 * @param projects all projects
 * @param education degrees
 * @param skills a line for each group
 * @param background what else is told, such as awards
 * @param focusAreas a few words each
 * @param about how the person works, with its heading; absent when there is no text
 * @param headings of the parts, in the words of the site
 */
public record Resume(
        String heading,
        @Nullable String role,
        List<ContactLink> contact,
        @Nullable String headline,
        @Nullable Passage introduction,
        @Nullable String availability,
        List<RoleEntry> roles,
        List<ResumeProject> projects,
        List<Degree> education,
        List<EvidenceList> skills,
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
