package portfolio.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers the results of a pure function for as long as they are asked for: what a whole round did not ask for is
 * forgotten. For several threads.
 *
 * @param <K> what the function is given; equal keys give equal results
 * @param <V> what it gives; immutable
 */
public final class Recall<K, V> {

    private volatile Map<K, V> before = Map.of();
    private volatile Map<K, V> now = new ConcurrentHashMap<>();

    /** The result for a key: that of this round or the one before, or else made now. */
    public V get(K key, Function<? super K, ? extends V> function) {
        V known = now.get(key);
        if (known != null) {
            return known;
        }
        V older = before.get(key);
        V result = older == null ? function.apply(key) : older;
        now.put(key, result);
        return result;
    }

    /** Begins the next round. */
    public synchronized void turn() {
        before = now;
        now = new ConcurrentHashMap<>();
    }
}
