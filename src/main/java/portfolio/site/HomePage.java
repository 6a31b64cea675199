package portfolio.site;

import org.jspecify.annotations.Nullable;

/**
 * The home page. A section that has nothing to show is absent.
 *
 * @param frame what stands around it
 * @param hero the first screen
 * @param index the projects at a glance
 * @param work the projects
 * @param experience the roles
 * @param skills the skill groups
 * @param about the person
 * @param contact the ways to get in touch
 */
public record HomePage(
        Frame frame,
        Hero hero,
        @Nullable ProjectIndex index,
        @Nullable WorkSection work,
        @Nullable ExperienceSection experience,
        @Nullable SkillsSection skills,
        @Nullable AboutSection about,
        ContactSection contact) {}
