package portfolio.source;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source location: a range within one line of a file, or a file or directory as a whole, for example because it is
 * missing or cannot be read.
 *
 * @param name the path of the file as printed in messages
 * @param span the range within the file; null if the file as a whole is meant
 */
public record Place(String name, @Nullable Span span) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::name).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** Returns the location of a file or directory as a whole. */
    public static Place file(String name) {
        return new Place(name, null);
    }

    /** Orders locations by file name, then line, then column. A file as a whole comes before the lines in it. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /**
     * Compares the values. Written by hand, like {@link #hashCode}, because the methods generated for a record
     * bootstrap classes at first use, which slows start-up.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place && name.equals(place.name) && Objects.equals(span, place.span);
    }

    /** Hash of name, line and column. */
    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + line()) + column();
    }

    private int line() {
        return span == null ? 0 : span.line();
    }

    private int column() {
        return span == null ? 0 : span.column();
    }
}
