package portfolio.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import portfolio.site.check.BuiltSite;

/** Reads and serves the site of the shipped content. */
final class ShippedSite {

    private ShippedSite() {}

    static BuiltSite read() {
        try {
            return BuiltSite.in(portfolio.ShippedSite.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a server for the site, which the caller must close. */
    static Host onHost() {
        return new Host(read().files());
    }
}
