package portfolio.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The options of a benchmark run.
 *
 * @param projects the sizes of the sites
 * @param runs how often each site is built
 * @param places where the sites are written
 * @param everyFormatUpTo the size of the largest site that is also built with all formats
 */
record Arguments(List<Integer> projects, int runs, List<Place> places, int everyFormatUpTo) {

    private static final String USAGE =
            "usage: src/bench/run [--runs RUNS] [--every-format-up-to PROJECTS] [PROJECTS ...]";

    static Arguments of(String... given) {
        List<Integer> projects = new ArrayList<>();
        int runs = 5;
        int everyFormatUpTo = 100;
        for (int i = 0; i < given.length; i++) {
            switch (given[i]) {
                case "--runs" -> runs = number(given, ++i);
                case "--every-format-up-to" -> everyFormatUpTo = number(given, ++i);
                default -> projects.add(number(given, i));
            }
        }
        return new Arguments(
                projects.isEmpty() ? List.of(5, 100, 1_000, 10_000) : projects,
                Math.max(1, runs),
                Place.available(),
                everyFormatUpTo);
    }

    private static int number(String[] given, int index) {
        if (index >= given.length || !given[index].matches("\\d{1,6}")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        return Integer.parseInt(given[index]);
    }
}
