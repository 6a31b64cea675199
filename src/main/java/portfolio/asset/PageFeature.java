package portfolio.asset;

/** Something that only some pages of a kind have. A page carries its styles and its policy only if it has it. */
public enum PageFeature {
    /** A list of the résumé as a section of the home page. */
    LISTS,

    /** A picture or video. */
    PICTURES,

    /** A video. */
    VIDEOS
}
