package portfolio.evidence;

/**
 * A technology that stands beside another term.
 *
 * @param evidence the technology
 * @param projects in how many projects the two stand together
 */
public record Alongside(TermEvidence evidence, int projects) {}
