package portfolio.evidence;

/** The kind of a term, given by the list in which the content names it. */
public enum TermKind {
    TECHNOLOGY,
    CONCEPT
}
