package portfolio.audit;

import portfolio.source.Place;

/**
 * A text of the content that every format of the résumé has to contain.
 *
 * @param what the kind of text, such as {@code highlight}
 * @param text the text as readers see it, without markup
 * @param place its source location
 */
record Claim(String what, String text, Place place) {}
