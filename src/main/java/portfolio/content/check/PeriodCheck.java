package portfolio.content.check;

import java.util.List;
import java.util.function.Function;
import portfolio.content.yaml.SourceMap;
import portfolio.model.Period;
import portfolio.source.Problems;

/** Warns of periods that have started but have no end, because it is unclear whether they are over. */
public final class PeriodCheck {

    private final SourceMap sourceMap;
    private final Problems problems;

    /** Creates a check that names the places of entries by the map. */
    public PeriodCheck(SourceMap sourceMap, Problems problems) {
        this.sourceMap = sourceMap;
        this.problems = problems;
    }

    /** Reports each entry whose period has a start without an end. */
    public <T extends Record> void check(List<T> entries, Function<T, Period> period) {
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
