package portfolio.site;

/** What a template prints as it is; everything else it prints is escaped. */
public sealed interface SafeHtml permits RawHtml, Passage {

    /** As it goes into the page. */
    String value();
}
