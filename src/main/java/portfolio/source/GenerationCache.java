package portfolio.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A cache of the results of a pure function that keeps only what is in use. A result that was not requested during a
 * whole round is dropped. Safe for use by several threads; two threads that request the same missing key at the same
 * time may both compute it.
 *
 * @param <K> the cache key: equal keys must give equal results
 * @param <V> the result; immutable
 */
public final class GenerationCache<K, V> {

    private volatile Map<K, V> before = Map.of();
    private volatile Map<K, V> now = new ConcurrentHashMap<>();

    /** Returns the result for a key from this round or the one before, and computes it if there is none. */
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

    /** Starts the next round and drops the results that were not requested during the last one. */
    public synchronized void turn() {
        before = now;
        now = new ConcurrentHashMap<>();
    }
}
