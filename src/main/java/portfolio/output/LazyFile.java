package portfolio.output;

import java.util.function.Supplier;

/**
 * A file of a site that is generated on demand.
 *
 * @param path the path, as in {@link SiteFile}
 * @param maker generates the bytes: the same ones on every call, and from any thread
 */
public record LazyFile(String path, Supplier<byte[]> maker) {

    /** Returns the finished file. Generates it on every call. */
    public SiteFile made() {
        return new SiteFile(path, maker.get());
    }
}
