package portfolio.content.binding;

/**
 * The limits on the length of values. They are far above what anyone would want to read, and they bound the time of a
 * build.
 */
public final class LengthLimits {

    /** The most characters of a plain text such as a title, in UTF-16 units. */
    public static final int TEXT = 1_000;

    /** The most entries of a list under a key such as {@code technologies}. */
    public static final int LIST = 1_000;

    private LengthLimits() {}
}
