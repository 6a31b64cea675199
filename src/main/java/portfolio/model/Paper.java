package portfolio.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import portfolio.source.InvalidValue;

/** A paper size, in portrait orientation. */
public enum Paper {
    /** 210 by 297 millimetres (ISO 216). */
    A4("A4"),

    /** 8.5 by 11 inches (ANSI/ASME Y14.1). */
    LETTER("Letter");

    private final String label;

    Paper(String label) {
        this.label = label;
    }

    /**
     * Parses the name of a size, as written in the content: {@code A4} or {@code Letter}.
     *
     * @throws InvalidValue if it is neither
     */
    public static Paper parse(String text) {
        return Arrays.stream(values())
                .filter(paper -> paper.label.equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("'" + text + "' is not a paper size", "write " + known()));
    }

    private static String known() {
        return Arrays.stream(values()).map(Paper::toString).collect(Collectors.joining(" or "));
    }

    @Override
    public String toString() {
        return label;
    }
}
