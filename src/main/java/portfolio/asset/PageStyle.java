package portfolio.asset;

import java.util.Set;

/**
 * What decides the stylesheet of a page.
 *
 * @param kind the kind of page
 * @param features what only some pages of the kind have
 */
public record PageStyle(PageKind kind, Set<StyleFeature> features) {

    public PageStyle {
        features = Set.copyOf(features);
    }

    /** Returns the style of a page with nothing that only some pages of its kind have. */
    public static PageStyle of(PageKind kind) {
        return new PageStyle(kind, Set.of());
    }
}
