package portfolio.source;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and only then. For several threads; what makes it is asked again
 * only when it failed.
 *
 * @param <V> what it is; immutable
 */
public final class Once<V> implements Supplier<V> {

    private final Supplier<? extends V> maker;
    private volatile @Nullable V made;

    public Once(Supplier<? extends V> maker) {
        this.maker = maker;
    }

    @Override
    public V get() {
        V known = made;
        return known == null ? make() : known;
    }

    private synchronized V make() {
        V known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
