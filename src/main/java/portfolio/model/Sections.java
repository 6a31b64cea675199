package portfolio.model;

import org.jspecify.annotations.Nullable;

/**
 * The sections of the home page, in their order. Each one that is left out gets its English name and nothing else.
 *
 * @param work the projects
 * @param experience the roles
 * @param skills the skill groups
 * @param about the text about the person
 * @param contact the ways to get in touch
 */
public record Sections(
        @Nullable Section work,
        @Nullable Section experience,
        @Nullable Section skills,
        @Nullable Section about,
        @Nullable Section contact) {

    public Section workOrDefault() {
        return work == null ? new Section("Work", null, null, null) : work;
    }

    public Section experienceOrDefault() {
        return experience == null ? Section.named("Experience") : experience;
    }

    public Section skillsOrDefault() {
        return skills == null ? Section.named("Skills") : skills;
    }

    public Section aboutOrDefault() {
        return about == null ? Section.named("About") : about;
    }

    public Section contactOrDefault() {
        return contact == null ? Section.named("Contact") : contact;
    }
}
