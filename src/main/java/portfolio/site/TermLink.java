package portfolio.site;

import org.jspecify.annotations.Nullable;

/**
 * A technology, concept or skill in a list.
 *
 * @param name as the content spells it at this place
 * @param href its page; absent when it has none
 * @param projects in how many projects it is used; absent when the number is not shown
 */
public record TermLink(
        String name, @Nullable String href, @Nullable Integer projects) {}
