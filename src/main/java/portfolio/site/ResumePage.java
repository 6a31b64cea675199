package portfolio.site;

/**
 * The résumé page, for screen and print.
 *
 * @param layout everything around the content
 * @param resume the content of the résumé
 */
public record ResumePage(PageLayout layout, Resume resume) {}
