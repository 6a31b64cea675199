package portfolio.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A key of the entries of a list, and the part that it plays wherever the entries are shown.
 *
 * @param part the part
 * @param key the key in the file of the list
 * @param what what a message calls the value, such as {@code organisation}
 * @param json the name of the value in an entry of a JSON Resume (schema 1.0.0)
 * @param value returns the value of an entry, of the type that the part says; null if there is none
 * @param <R> the type of the entries
 */
public record ListField<R extends Record>(
        Part part, String key, String what, String json, Function<R, ? extends @Nullable Object> value) {

    /** The part that a value plays. */
    public enum Part {
        /** The name of the entry: a {@link String}. */
        TITLE,
        /** Who gave or published it, or how well it is known: a {@link String}. */
        DETAIL,
        /** The organization that the work was done for, which comes before the title on a résumé: a {@link String}. */
        ORGANIZATION,
        /** The address that the title leads to: a {@link WebUrl}. */
        LINK,
        /** A date that has passed: a {@link PartialDate}. */
        DATE,
        /** A date that may lie in the future: a {@link PartialDate}. */
        RELEASE,
        /** The start of a period: a {@link Start}. */
        START,
        /** The end of a period: an {@link End}. */
        END,
        /** A few sentences: an {@link portfolio.markdown.Inline}. */
        SUMMARY,
        /** Achievements: a list of {@link portfolio.markdown.Inline}. */
        HIGHLIGHTS,
        /** A few words each: a list of {@link String}. */
        KEYWORDS
    }

    /** Returns the value of an entry; null if there is none. */
    public @Nullable Object of(R entry) {
        return value.apply(entry);
    }
}
