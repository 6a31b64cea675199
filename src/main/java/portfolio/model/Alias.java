package portfolio.model;

/**
 * Where something was before that has no file of its own in the content.
 *
 * @param from the path that is led away from
 * @param to the page or file that is there now
 */
public record Alias(AliasPath from, PagePath to) {}
