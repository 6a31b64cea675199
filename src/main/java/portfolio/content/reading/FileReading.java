package portfolio.content.reading;

import java.util.List;
import java.util.stream.Stream;
import portfolio.content.text.MarkdownSources;
import portfolio.content.yaml.SourceMap;
import portfolio.source.Problem;

/**
 * The result of reading one file of a subfolder. It is cached, so it must not be changed.
 *
 * @param item the record and its slug
 * @param problems the diagnostics of the file
 * @param sourceMap the source locations of its records
 * @param passages its Markdown texts
 */
record FileReading<T extends Record>(
        Item<T> item, List<Problem> problems, SourceMap sourceMap, MarkdownSources passages) {

    FileReading {
        problems = List.copyOf(problems);
    }

    /** Returns the same result with the diagnostics that were found while the text was read in front of its own. */
    FileReading<T> after(List<Problem> found) {
        return found.isEmpty()
                ? this
                : new FileReading<>(
                        item, Stream.concat(found.stream(), problems.stream()).toList(), sourceMap, passages);
    }
}
