package portfolio.asset;

import java.util.Set;

/**
 * What decides the stylesheet of a page.
 *
 * @param kind the kind of page
 * @param features what the page has beside that
 */
public record PageStyle(PageKind kind, Set<StyleFeature> features) {

    public PageStyle {
        features = Set.copyOf(features);
    }

    /** Returns the style of a page that has nothing beside what all pages of its kind may have. */
    public static PageStyle of(PageKind kind) {
        return new PageStyle(kind, Set.of());
    }
}
