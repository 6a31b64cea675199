package portfolio.model;

import java.util.Arrays;
import java.util.Locale;
import portfolio.source.InvalidValue;

/** The audience that may see a channel or the postal address. */
public enum Visibility {
    /** Everybody: shown on the pages and in every file. */
    PUBLIC,

    /** Readers of the PDF: shown in the PDF résumé only. */
    PDF,

    /** Nobody: never published. */
    PRIVATE;

    /** Returns whether a value of this visibility may be shown to an audience, {@link #PUBLIC} or {@link #PDF}. */
    public boolean reaches(Visibility audience) {
        return compareTo(audience) <= 0 && this != PRIVATE;
    }

    /**
     * Parses {@code public}, {@code pdf} or {@code private}.
     *
     * @throws InvalidValue if the text is none of these
     */
    public static Visibility parse(String text) {
        return Arrays.stream(values())
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> InvalidValue.of("'" + text + "' is not a visibility", "write public, pdf or private"));
    }

    /** Returns the visibility as it is written in the content. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
