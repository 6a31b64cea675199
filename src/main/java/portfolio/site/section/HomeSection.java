package portfolio.site.section;

/** A section of the home page. Each kind has a template of its own. */
public sealed interface HomeSection
        permits WorkSection, ExperienceSection, SkillsSection, AboutSection, ContactSection, ListSection {

    /** Returns the head of the section. */
    SectionHead head();
}
