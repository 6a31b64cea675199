package portfolio.jsonresume;

import portfolio.source.Problem;

/**
 * A report on a value that was not imported unchanged.
 *
 * @param pointer the JSON pointer of the value (RFC 6901)
 * @param fate the outcome
 * @param note the outcome as a note for people
 */
public record Remark(String pointer, Fate fate, Problem note) {

    /** The outcome for a value. */
    public enum Fate {
        /** The value and everything in it are missing from the content. */
        LEFT_OUT,

        /** The value is in the content, but in another form. */
        CHANGED,

        /** The value is in the content under another name. */
        MOVED,

        /** The value is in the content, but was not in the résumé. */
        ADDED,

        /** The value is as written, but not in the language that was asked for. */
        LANGUAGE
    }
}
