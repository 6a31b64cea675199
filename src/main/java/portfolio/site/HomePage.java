package portfolio.site;

import org.jspecify.annotations.Nullable;

/**
 * The home page. A section with nothing to show is null.
 *
 * @param layout everything around the content
 * @param hero the first screen
 * @param index the short list of projects
 * @param work the projects
 * @param experience the roles
 * @param skills the skill groups
 * @param about the person
 * @param contact the contact channels
 */
public record HomePage(
        PageLayout layout,
        Hero hero,
        @Nullable ProjectIndex index,
        @Nullable WorkSection work,
        @Nullable ExperienceSection experience,
        @Nullable SkillsSection skills,
        @Nullable AboutSection about,
        ContactSection contact) {}
