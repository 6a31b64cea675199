package portfolio.cli;

import java.util.Locale;
import portfolio.source.Count;

/** Formats sizes: {@code 312 kB}. */
final class Size {

    private Size() {}

    /** Formats a size in bytes, kB (1000 bytes) or MB. */
    static String ofBytes(long number) {
        if (number < 1_000) {
            return Count.of(number, "byte");
        }
        if (number < 1_000_000) {
            return String.format(Locale.ROOT, "%.0f kB", number / 1e3);
        }
        return String.format(Locale.ROOT, "%.1f MB", number / 1e6);
    }
}
