package portfolio.source;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed on first access and then kept. Safe for use by several threads. If the computation throws,
 * the next access tries again.
 *
 * @param <V> the type of the value; immutable
 */
public final class Lazy<V> implements Supplier<V> {

    private final Supplier<? extends V> maker;
    private volatile @Nullable V made;

    /** Creates a value that {@code maker} computes on first access. */
    public Lazy(Supplier<? extends V> maker) {
        this.maker = maker;
    }

    /** Returns the value, and computes it if this is the first access. */
    @Override
    public V get() {
        V known = made;
        return known == null ? make() : known;
    }

    /** Returns the value. If this is the first access, computes it without keeping it. */
    public V once() {
        V known = made;
        return known == null ? maker.get() : known;
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
