package portfolio.site;

import java.util.function.Supplier;

/**
 * A page and where it lies.
 *
 * @param path its path
 * @param composer composes what it shows, the same at every call
 * @param <P> the kind of page
 */
public record At<P>(SitePath path, Supplier<P> composer) {

    /** What it shows; composed anew at every call. */
    public P page() {
        return composer.get();
    }
}
