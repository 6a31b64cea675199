package portfolio.site.part;

import org.jspecify.annotations.Nullable;

/**
 * A technology, concept or skill in a list.
 *
 * @param name the name, in the spelling that the content uses here
 * @param href the page of the term; null if it has none
 * @param projects the number of projects that use the term; null if the number is not shown
 */
public record TermLink(
        String name, @Nullable String href, @Nullable Integer projects) {}
