package portfolio.model;

import portfolio.source.InvalidValue;

/**
 * The alternative text of a picture: what it shows, for people who do not see it.
 *
 * @param value the text; empty for a picture that says nothing, which must be written on purpose
 */
public record AltText(String value) {

    /** The most characters, more than any screen reader user wants to hear. */
    static final int LONGEST = 1000;

    public AltText {
        value = value.strip();
        if (value.length() > LONGEST) {
            throw InvalidValue.of(
                    "the alternative text has " + value.length() + " characters, more than " + LONGEST,
                    "say in one or two sentences what the picture shows, and the rest in the text");
        }
    }

    /**
     * Parses an alternative text.
     *
     * @throws InvalidValue if it is too long
     */
    public static AltText parse(String text) {
        return new AltText(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
