package portfolio.content;

/**
 * The limits on values with a length. Nothing that people want to read comes near them, and the time of a build stays
 * bounded.
 */
public final class Limits {

    /** The most characters of a plain text, such as a title. */
    public static final int TEXT = 1_000;

    /** The most entries of a list under a key, such as technologies. */
    public static final int LIST = 1_000;

    private Limits() {}
}
