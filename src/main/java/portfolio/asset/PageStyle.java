package portfolio.asset;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decides the stylesheet of a page.
 *
 * @param kind the kind of page
 * @param features what only some pages of the kind have
 */
public record PageStyle(PageKind kind, Set<PageFeature> features) {

    public PageStyle {
        features = Set.copyOf(features);
    }

    /**
     * Compares the values. Written by hand, like {@link #hashCode}, because the methods generated for a record
     * bootstrap classes at first use, which slows start-up.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageStyle style && kind == style.kind && features.equals(style.features);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + features.hashCode();
    }

    /** Returns the style of a page with nothing that only some pages of its kind have. */
    public static PageStyle of(PageKind kind) {
        return new PageStyle(kind, Set.of());
    }
}
