package portfolio.output;

import java.util.function.Supplier;

/**
 * A file of a site before it is made.
 *
 * @param path as in {@link SiteFile}
 * @param maker makes its bytes, the same at every call and for any thread
 */
public record LazyFile(String path, Supplier<byte[]> maker) {

    /** The finished file; made anew at every call. */
    public SiteFile made() {
        return new SiteFile(path, maker.get());
    }
}
