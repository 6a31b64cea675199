package portfolio.model;

import java.util.Arrays;
import java.util.Locale;
import portfolio.source.InvalidValue;

/** Who may see a way to get in touch. */
public enum Visibility {
    /** Everybody: it stands on the pages and in every file. */
    PUBLIC,

    /** Whoever is given the résumé as PDF; it stands in no page and no other file. */
    PDF,

    /** Nobody: it stays in the content. */
    PRIVATE;

    /** Whether what has this visibility may be shown to that audience, {@link #PUBLIC} or {@link #PDF}. */
    public boolean reaches(Visibility audience) {
        return compareTo(audience) <= 0 && this != PRIVATE;
    }

    /** Reads {@code public}, {@code pdf} or {@code private}. */
    public static Visibility parse(String text) {
        return Arrays.stream(values())
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> InvalidValue.of("'" + text + "' is not a visibility", "write public, pdf or private"));
    }

    /** As it is written in the content. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
