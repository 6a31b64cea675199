package portfolio.site;

/**
 * The résumé, for screen and paper.
 *
 * @param frame what stands around it
 * @param resume what it says
 */
public record ResumePage(Frame frame, Resume resume) {}
