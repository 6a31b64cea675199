package portfolio.jsonresume;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole period in one text, such as {@code 2011 - 2013} or {@code March 2019 to present}.
 *
 * @param start the start in the form of content files
 * @param end the end in the form of content files, or {@code present}
 */
record PeriodText(String start, String end) {

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[-\\u2010-\\u2015~\\u301C\\uFF5E]\\s*|\\s+(?:to|until|till|bis|à|au|a|al|hasta|até|до|по)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Reads a period; empty if a text does not consist of a start and an end. A hyphen can also be part of a date, so
     * the division with the most precise dates is taken.
     */
    static Optional<PeriodText> of(String text) {
        return SEPARATOR
                .matcher(text)
                .results()
                .flatMap(separator -> divided(text.substring(0, separator.start()), text.substring(separator.end())))
                .reduce((first, second) -> second.precision() > first.precision() ? second : first);
    }

    private static Stream<PeriodText> divided(String before, String after) {
        Optional<String> end = Present.isSaidBy(after)
                ? Optional.of(Present.WORD)
                : DateText.read(after).map(Object::toString);
        return DateText.read(before).stream()
                .flatMap(start -> end.stream().map(date -> new PeriodText(start.toString(), date)));
    }

    private int precision() {
        return start.length() + end.length();
    }
}
