package portfolio.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import portfolio.site.check.BuiltSite;

/** The site that the build left in {@code site-output/}. */
final class ShippedSite {

    private static final Path FOLDER = Path.of("site-output");

    private ShippedSite() {}

    static BuiltSite read() {
        try {
            return BuiltSite.in(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The site on a host of its own, to be closed by the caller. */
    static Host onHost() {
        return new Host(read().files());
    }
}
