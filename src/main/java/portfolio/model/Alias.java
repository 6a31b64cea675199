package portfolio.model;

/**
 * A redirect from an old path, for a page or file that has no content file of its own where the path could be listed.
 *
 * @param from the old path
 * @param to the page or file that is there now
 */
public record Alias(AliasPath from, PagePath to) {}
