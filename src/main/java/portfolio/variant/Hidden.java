package portfolio.variant;

/**
 * Something that a variant leaves out.
 *
 * @param kind the kind of thing, such as {@code project}
 * @param name the name of the thing, or the text of a highlight
 */
public record Hidden(String kind, String name) {}
