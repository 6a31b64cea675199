package portfolio.cli;

import java.util.Locale;

/** Numbers in words: {@code 1 page}, {@code 3 errors}, {@code 312 kB}. */
final class Count {

    private Count() {}

    /** A number of things; the plural is the word with an s. */
    static String of(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** A size in the unit that keeps it short; a kB has 1000 bytes. */
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
