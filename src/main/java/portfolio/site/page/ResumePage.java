package portfolio.site.page;

import portfolio.site.layout.PageLayout;
import portfolio.site.part.Resume;

/**
 * The résumé page, for screen and print.
 *
 * @param layout everything around the content
 * @param resume the content of the résumé
 * @param roleInMargin whether the role fits into the margin next to the name
 */
public record ResumePage(PageLayout layout, Resume resume, boolean roleInMargin) {}
