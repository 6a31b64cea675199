package portfolio.content;

import java.util.Collection;
import java.util.stream.Collectors;
import portfolio.source.Place;
import portfolio.source.Span;

/** Pieces of messages. */
final class Words {

    private static final int MAX_LENGTH = 60;

    private Words() {}

    /** A text from the content that is quoted in a message: cut when it is long. */
    static String shorten(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end) + "…";
    }

    /** Another place, for a hint: {@code content/skills.yaml:3:5}. */
    static String at(Place place) {
        Span span = place.span();
        return span == null ? place.name() : place.name() + ":" + span.line() + ":" + span.column();
    }

    /** What stands at a place; empty for a whole file. */
    static String written(Place place) {
        Span span = place.span();
        if (span == null) {
            return "";
        }
        String line = span.file().line(span.line());
        int start = Math.min(span.column() - 1, line.length());
        return line.substring(start, Math.min(start + span.length(), line.length()));
    }

    /** The first of some names, and how many more there are: {@code Java, Go and 3 more}. */
    static String some(Collection<String> names, int most) {
        int more = names.size() - most;
        String first = names.stream().limit(most).collect(Collectors.joining(", "));
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** {@code 1 role}, {@code 2 roles}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
