package portfolio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Builds small sites in which one thing grows up to its limit, and prints the results as a Markdown table. Ten times
 * the size may take about ten times as long, but never a hundred times. Processor time is measured, which other
 * programs on the machine hardly change. Requires Linux.
 */
public final class LimitsBenchmark {

    private static final String SITE = "name: Ida Sample\nrole: Engineer\nurl: https://ida.example.org/\n";

    private final Path home;
    private final Path folder;
    private final int runs;

    private LimitsBenchmark(Path home, int runs) {
        this.home = home;
        this.folder = home.resolve("target/bench/limits");
        this.runs = runs;
    }

    /**
     * A thing that grows.
     *
     * @param name the name in the table
     * @param most the limit
     * @param file the content file
     * @param text the text of the file for a size
     */
    private record Growth(String name, int most, String file, IntFunction<String> text) {}

    private static final List<Growth> GROWTHS = List.of(
            new Growth("characters of a title", 1_000, "projects/a.md", size -> project(word(size), "[Java]", "Text.")),
            new Growth("characters of a role", 1_000, "site.yaml", size -> SITE.replace("Engineer", word(size))),
            new Growth(
                    "technologies of a project",
                    1_000,
                    "projects/a.md",
                    size -> project("A", numbered("Tool", size), "Text.")),
            new Growth(
                    "skills of a group",
                    1_000,
                    "skills.yaml",
                    size -> "- name: A\n  skills: " + numbered("Skill", size) + "\n"),
            new Growth(
                    "points of a role",
                    1_000,
                    "experience/a.yaml",
                    size -> "company: A\nroles:\n  - title: T\n    start: 2020\n    end: present\n    highlights: "
                            + numbered("Point", size) + "\n"),
            new Growth(
                    "paragraphs of a project",
                    1_000,
                    "projects/a.md",
                    size -> project("A", "[Java]", "Words of a paragraph about Java.\n\n".repeat(size))));

    /**
     * Runs the benchmark. The current directory must be the folder of the project.
     *
     * @param given how often each site is built; 3 by default
     */
    public static void main(String[] given) throws IOException, InterruptedException {
        new LimitsBenchmark(Path.of("").toAbsolutePath(), given.length == 0 ? 3 : Integer.parseInt(given[0])).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.println("Processor time, median of " + runs + " builds of every format, with an empty cache.\n");
        System.out.println(
                "| what | a hundredth | a tenth | the limit | limit to tenth |\n| --- | ---: | ---: | ---: | ---: |");
        for (Growth growth : GROWTHS) {
            double[] seconds = new double[3];
            int size = growth.most / 100;
            for (int step = 0; step < seconds.length; step++, size *= 10) {
                seconds[step] = seconds(growth, size);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %,d %s | %.2f s | %.2f s | %.2f s | %.1f |%n",
                    growth.most,
                    growth.name,
                    seconds[0],
                    seconds[1],
                    seconds[2],
                    seconds[2] / seconds[1]);
        }
        Folders.delete(folder);
    }

    private double seconds(Growth growth, int size) throws IOException, InterruptedException {
        Folders.delete(folder);
        Path content = folder.resolve("content");
        write(content.resolve("site.yaml"), SITE);
        write(content.resolve(growth.file), growth.text.apply(size));
        Program program = new Program(home, folder);
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            program.forget();
            times[run] = program.build(folder.resolve("site-" + run), false).cpu();
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String project(String title, String technologies, String body) {
        return "---\ntitle: " + title + "\ntechnologies: " + technologies + "\n---\n" + body + "\n";
    }

    private static String word(int size) {
        return "word ".repeat(size / 5 + 1).substring(0, size - 1) + "s";
    }

    private static String numbered(String word, int size) {
        return IntStream.range(0, size).mapToObj(i -> word + " " + i).collect(Collectors.joining(", ", "[", "]"));
    }
}
