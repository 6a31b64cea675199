package portfolio.content.picture;

import java.util.function.Supplier;

/** Keeps what was read from picture files from one run to the next, so that files that did not change are not read. */
@FunctionalInterface
public interface HeaderStore {

    /** Keeps nothing. */
    HeaderStore NONE = (key, maker) -> maker.get();

    /**
     * Returns what was kept under a key, or makes and keeps it.
     *
     * @param key everything that decides the value
     * @param maker may throw; nothing is kept then
     */
    byte[] get(String key, Supplier<byte[]> maker);
}
