package portfolio.variant;

/**
 * Something the content says and a variant leaves out.
 *
 * @param kind what it is, such as {@code project}
 * @param name what it is called, or the text of a highlight
 */
public record Hidden(String kind, String name) {}
