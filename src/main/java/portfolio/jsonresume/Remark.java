package portfolio.jsonresume;

import portfolio.source.Problem;

/**
 * What became of a value that could not be taken over as it was.
 *
 * @param pointer the value's JSON pointer (RFC 6901)
 * @param fate what became of it
 * @param note the same for people
 */
public record Remark(String pointer, Fate fate, Problem note) {

    /** What becomes of a value. */
    public enum Fate {
        /** It is not in the content, with all that it holds. */
        LEFT_OUT,

        /** It is in the content, but not exactly. */
        CHANGED,

        /** It is in the content, under another name. */
        MOVED,

        /** It is in the content only. */
        ADDED
    }
}
