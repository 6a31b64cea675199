package portfolio.model;

import org.jspecify.annotations.Nullable;

/**
 * The titles of the sections of the home page, in the order of the sections. A section that is missing gets an English
 * kicker only.
 *
 * @param work the projects
 * @param experience the roles
 * @param skills the skill groups
 * @param about the text about the person
 * @param contact the contacts and profiles
 */
public record Sections(
        @Nullable Section work,
        @Nullable Section experience,
        @Nullable Section skills,
        @Nullable Section about,
        @Nullable Section contact) {

    /** Returns the section of the projects; default: {@code Work}. */
    public Section workOrDefault() {
        return work == null ? new Section("Work", null, null, null) : work;
    }

    /** Returns the section of the roles; default: {@code Experience}. */
    public Section experienceOrDefault() {
        return experience == null ? Section.named("Experience") : experience;
    }

    /** Returns the section of the skill groups; default: {@code Skills}. */
    public Section skillsOrDefault() {
        return skills == null ? Section.named("Skills") : skills;
    }

    /** Returns the section about the person; default: {@code About}. */
    public Section aboutOrDefault() {
        return about == null ? Section.named("About") : about;
    }

    /** Returns the section of the contacts; default: {@code Contact}. */
    public Section contactOrDefault() {
        return contact == null ? Section.named("Contact") : contact;
    }
}
