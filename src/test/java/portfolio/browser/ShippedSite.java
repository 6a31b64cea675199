package portfolio.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import portfolio.site.check.BuiltSite;

/** Reads the site that the build wrote to {@code site-output/}. */
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

    /** Returns a server for the site, which the caller must close. */
    static Host onHost() {
        return new Host(read().files());
    }
}
