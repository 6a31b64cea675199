package portfolio.site.part;

/** Text that templates print without escaping. Everything else they print is escaped. */
public sealed interface SafeHtml permits RawHtml, RichText {

    /** Returns the text to print. */
    String value();
}
