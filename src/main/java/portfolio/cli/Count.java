package portfolio.cli;

import java.util.Locale;

/** Formats numbers with a noun or unit: {@code 1 page}, {@code 3 errors}, {@code 312 kB}. */
final class Count {

    private Count() {}

    /** Formats a number with a noun. The plural adds an s. */
    static String of(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** Formats a size in bytes, kB (1000 bytes) or MB. */
    static String bytes(long number) {
        if (number < 1_000) {
            return of(number, "byte");
        }
        if (number < 1_000_000) {
            return String.format(Locale.ROOT, "%.0f kB", number / 1e3);
        }
        return String.format(Locale.ROOT, "%.1f MB", number / 1e6);
    }
}
