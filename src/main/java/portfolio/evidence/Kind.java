package portfolio.evidence;

/** What sort of thing a term names. */
public enum Kind {
    TECHNOLOGY,
    CONCEPT
}
