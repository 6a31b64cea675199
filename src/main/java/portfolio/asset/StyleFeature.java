package portfolio.asset;

/** Something that only some pages of a kind have. A page carries its styles only if it has it. */
public enum StyleFeature {
    /** A list of the résumé as a section of the home page. */
    LISTS
}
