package portfolio.site.section;

import portfolio.site.part.BackgroundSection;

/**
 * A list of the résumé, such as the certificates, as a section of the home page.
 *
 * @param head the head of the section
 * @param list the entries, at least one
 */
public record ListSection(SectionHead head, BackgroundSection list) implements HomeSection {}
