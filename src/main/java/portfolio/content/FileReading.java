package portfolio.content;

import java.util.List;
import java.util.stream.Stream;
import portfolio.source.Problem;

/**
 * What one file says, and what is to be said of it. Not to be changed.
 *
 * @param item what it says
 * @param problems what is wrong with it
 * @param origins where its records stand
 * @param passages its texts
 */
record FileReading<T extends Record>(Item<T> item, List<Problem> problems, Origins origins, Passages passages) {

    FileReading {
        problems = List.copyOf(problems);
    }

    /** The same after what was found when its text was read. */
    FileReading<T> after(List<Problem> found) {
        return found.isEmpty()
                ? this
                : new FileReading<>(
                        item, Stream.concat(found.stream(), problems.stream()).toList(), origins, passages);
    }
}
