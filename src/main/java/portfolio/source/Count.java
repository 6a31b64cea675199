package portfolio.source;

/** Formats numbers with a noun: {@code 1 page}, {@code 3 errors}. */
public final class Count {

    private Count() {}

    /** Formats a number with a noun. The plural adds an s. */
    public static String of(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
