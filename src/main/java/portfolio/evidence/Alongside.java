package portfolio.evidence;

/**
 * A technology that is used together with another term.
 *
 * @param evidence the technology
 * @param projects the number of projects that list both
 */
public record Alongside(TermEvidence evidence, int projects) {}
