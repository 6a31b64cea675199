package portfolio.site;

import java.util.function.Supplier;

/**
 * A page together with its path. The page is composed only when it is asked for.
 *
 * @param path the path of the page
 * @param composer composes the page; returns an equal page on every call
 * @param <P> the type of page
 */
public record At<P>(SitePath path, Supplier<P> composer) {

    /** Returns the page, composing it on every call. */
    public P page() {
        return composer.get();
    }
}
