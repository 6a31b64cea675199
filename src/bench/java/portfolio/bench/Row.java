package portfolio.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A row of the table.
 *
 * @param ours the result of each run of this program
 * @param theirs the result of each run of Hugo, in the same order; empty if Hugo was not run
 */
record Row(int projects, String build, List<Cost> ours, List<Cost> theirs, Size ourSize, Size theirSize) {

    static final String HEAD =
            "| Projects | Build | Wall | Hugo | Ratio | CPU | Hugo | Memory | Hugo | Pages | Hugo | Size | Hugo |\n"
                    + "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |";

    private static final double MEGABYTE = 1e6;

    @Override
    public String toString() {
        String none = "–";
        boolean alone = theirs.isEmpty();
        return String.join(
                " | ",
                "| " + number("%,d", projects),
                build,
                number("%.2f s", median(ours, Cost::wall)),
                alone ? none : number("%.2f s", median(theirs, Cost::wall)),
                alone ? none : number("%.2f", ratio()),
                number("%.2f s", median(ours, Cost::cpu)),
                alone ? none : number("%.2f s", median(theirs, Cost::cpu)),
                number("%,.0f MB", median(ours, Cost::memory) / MEGABYTE),
                alone ? none : number("%,.0f MB", median(theirs, Cost::memory) / MEGABYTE),
                number("%,d", ourSize.pages()),
                alone ? none : number("%,d", theirSize.pages()),
                number("%,.1f MB", ourSize.bytes() / MEGABYTE),
                (alone ? none : number("%,.1f MB", theirSize.bytes() / MEGABYTE)) + " |");
    }

    /** Returns the median of the wall time ratios, pair by pair. */
    private double ratio() {
        return median(IntStream.range(0, ours.size())
                .mapToDouble(run -> ours.get(run).wall() / theirs.get(run).wall()));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        return median(costs.stream().mapToDouble(figure));
    }

    private static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
