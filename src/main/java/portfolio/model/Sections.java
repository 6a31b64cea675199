package portfolio.model;

import org.jspecify.annotations.Nullable;

/**
 * The titles of the sections of the home page, in the order of the sections. A section that is missing has only a
 * kicker, which is a label of the interface.
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

    /** Returns the section of the projects, or one named by its label. */
    public Section workOrDefault(Labels labels) {
        return work == null ? Section.named(labels.work()) : work;
    }

    /** Returns the section of the roles, or one named by its label. */
    public Section experienceOrDefault(Labels labels) {
        return experience == null ? Section.named(labels.experience()) : experience;
    }

    /** Returns the section of the skill groups, or one named by its label. */
    public Section skillsOrDefault(Labels labels) {
        return skills == null ? Section.named(labels.skills()) : skills;
    }

    /** Returns the section about the person, or one named by its label. */
    public Section aboutOrDefault(Labels labels) {
        return about == null ? Section.named(labels.about()) : about;
    }

    /** Returns the section of the contacts, or one named by its label. */
    public Section contactOrDefault(Labels labels) {
        return contact == null ? Section.named(labels.contact()) : contact;
    }
}
