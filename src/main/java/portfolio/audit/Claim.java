package portfolio.audit;

import portfolio.source.Place;

/**
 * One thing the content says, which every format of the résumé has to say too.
 *
 * @param what the kind of thing, such as {@code highlight}
 * @param text as readers see it, without markup
 * @param place where the content says it
 */
record Claim(String what, String text, Place place) {}
