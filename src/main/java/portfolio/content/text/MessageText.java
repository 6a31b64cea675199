package portfolio.content.text;

import java.util.Collection;
import java.util.stream.Collectors;
import portfolio.source.Cut;
import portfolio.source.Place;
import portfolio.source.Span;

/** Helpers that format parts of messages. */
public final class MessageText {

    private static final int MAX_LENGTH = 60;

    private MessageText() {}

    /** Returns a text from the content for quoting in a message, cut off after 60 characters. */
    public static String shorten(String text) {
        return Cut.withEllipsis(MAX_LENGTH, text);
    }

    /** Returns a location for a hint, such as {@code content/skills.yaml:3:5}. */
    public static String at(Place place) {
        Span span = place.span();
        return span == null ? place.name() : place.name() + ":" + span.line() + ":" + span.column();
    }

    /** Returns the text at a location; empty if it is a whole file. */
    public static String written(Place place) {
        Span span = place.span();
        if (span == null) {
            return "";
        }
        String line = span.file().line(span.line());
        int start = Math.min(span.column() - 1, line.length());
        return line.substring(start, Math.min(start + span.length(), line.length()));
    }

    /** Returns the first {@code most} names and the number of the others: {@code Java, Go and 3 more}. */
    public static String some(Collection<String> names, int most) {
        int more = names.size() - most;
        String first = names.stream().limit(most).collect(Collectors.joining(", "));
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
