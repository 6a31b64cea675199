package portfolio.content;

import java.util.List;
import java.util.function.Function;
import portfolio.model.Period;
import portfolio.source.Problems;

/** Warns of periods that have started but have no end, because it is unclear whether they are over. */
final class PeriodCheck {

    private final SourceMap sourceMap;
    private final Problems problems;

    PeriodCheck(SourceMap sourceMap, Problems problems) {
        this.sourceMap = sourceMap;
        this.problems = problems;
    }

    <T extends Record> void check(List<T> entries, Function<T, Period> period) {
        for (T entry : entries) {
            Period read = period.apply(entry);
            if (read.start() != null && read.end() == null && !read.isAhead()) {
                problems.warning(
                        sourceMap.place(entry, "start"),
                        "'start' has no 'end', so readers cannot tell whether this is over",
                        "write 'end: present', or the date it ended");
            }
        }
    }
}
