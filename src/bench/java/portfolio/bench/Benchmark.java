package portfolio.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Builds sites of several sizes alternately with this program and with Hugo, and prints the results as a Markdown
 * table. If Hugo is not installed, only this program is measured. Requires Linux.
 */
public final class Benchmark {

    private final Arguments arguments;
    private final Path home;
    private final Path disk;
    private final boolean hasHugo;

    private Benchmark(Arguments arguments, Path home) throws IOException {
        this.arguments = arguments;
        this.home = home;
        this.disk = home.resolve("target/bench/sites");
        this.hasHugo = Hugo.isInstalled();
    }

    /** Runs the benchmark. The current directory must be the folder of the project. */
    public static void main(String[] given) throws IOException, InterruptedException {
        Arguments arguments = Arguments.of(given);
        new Benchmark(arguments, Path.of("").toAbsolutePath()).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.println(machine() + "\n");
        System.out.println(Row.HEAD);
        for (int projects : arguments.projects()) {
            Path folder = disk.resolve(Integer.toString(projects));
            Folders.delete(folder);
            measure(projects, folder);
            Folders.delete(folder);
        }
    }

    private String machine() throws IOException, InterruptedException {
        return String.format(
                Locale.ROOT,
                "%d processors, %s %s, Java %s, %s. Each figure is the median of %d, the ratio that of the pairs.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                hasHugo ? Hugo.version() : "no Hugo",
                arguments.runs());
    }

    private void measure(int projects, Path folder) throws IOException, InterruptedException {
        Sample sample = Sample.of(projects);
        ContentFolder.write(sample, folder.resolve("content"));
        Program program = new Program(home, folder);
        Path first = folder.resolve("first");
        program.build(first, true);
        Hugo hugo = new Hugo(folder.resolve("hugo"));
        if (hasHugo) {
            HugoFolder.write(sample, hugo.folder(), home.resolve("src/bench/hugo"), first);
        }
        for (Place place : arguments.places()) {
            try (Outputs outputs = Outputs.in(place, folder)) {
                System.out.println(html(projects, place, "clean", program, hugo, outputs));
                System.out.println(html(projects, place, "again", program, hugo, outputs));
            }
        }
        if (projects <= arguments.everyFormatUpTo()) {
            try (Outputs outputs = Outputs.in(Place.DISK, folder)) {
                System.out.println(everyFormat(projects, true, program, outputs));
                System.out.println(everyFormat(projects, false, program, outputs));
            }
        }
    }

    /**
     * Measures builds of the HTML pages only.
     *
     * @param how {@code clean} to build into a new folder, {@code again} to rebuild an unchanged site
     */
    private Row html(int projects, Place place, String how, Program program, Hugo hugo, Outputs outputs)
            throws IOException, InterruptedException {
        List<Cost> ours = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        for (int run = 0; run < arguments.runs(); run++) {
            if (how.equals("clean")) {
                outputs.renew();
            }
            if (run % 2 == 0) {
                ours.add(program.build(outputs.ours(), true));
            }
            if (hasHugo) {
                theirs.add(hugo.build(outputs.theirs()));
            }
            if (run % 2 == 1) {
                ours.add(program.build(outputs.ours(), true));
            }
            tell(projects, how, ours, theirs);
        }
        return new Row(
                projects, place + ", HTML, " + how, ours, theirs, Size.of(outputs.ours()), Size.of(outputs.theirs()));
    }

    private Row everyFormat(int projects, boolean cold, Program program, Outputs outputs)
            throws IOException, InterruptedException {
        List<Cost> ours = new ArrayList<>();
        for (int run = 0; run < arguments.runs(); run++) {
            if (cold) {
                program.forget();
            }
            outputs.renew();
            ours.add(program.build(outputs.ours(), false));
            tell(projects, "every format", ours, List.of());
        }
        String name = Place.DISK + ", every format, " + (cold ? "cold" : "warm") + " cache";
        return new Row(projects, name, ours, List.of(), Size.of(outputs.ours()), Size.NONE);
    }

    /** Prints each pair of results, so that the variation is visible. */
    private static void tell(int projects, String how, List<Cost> ours, List<Cost> theirs) {
        double wall = ours.get(ours.size() - 1).wall();
        String pair = theirs.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        " against %.2f s: %.2f",
                        theirs.get(theirs.size() - 1).wall(),
                        wall / theirs.get(theirs.size() - 1).wall());
        System.err.printf(Locale.ROOT, "%d projects, %s: %.2f s%s%n", projects, how, wall, pair);
    }
}
