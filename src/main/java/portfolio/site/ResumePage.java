package portfolio.site;

/**
 * The résumé page, for screen and print.
 *
 * @param frame everything around the content
 * @param resume the content of the résumé
 */
public record ResumePage(Frame frame, Resume resume) {}
