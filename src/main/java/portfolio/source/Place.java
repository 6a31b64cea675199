package portfolio.source;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands: a file, and within it a stretch of a line unless the file as a whole is meant (it is a
 * directory, it cannot be read, it is not there).
 *
 * @param name path of the file as printed in messages
 * @param span the stretch within the file; absent when the file as a whole is meant
 */
public record Place(String name, @Nullable Span span) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::name).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The file or directory of this name as a whole. */
    public static Place file(String name) {
        return new Place(name, null);
    }

    /** Orders by file name, then line, then column; the file as a whole comes first. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Of what tells most places apart. What the compiler would put here makes classes when it is first run. */
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
