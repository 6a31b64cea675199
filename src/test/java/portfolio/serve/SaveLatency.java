package portfolio.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how long a save takes to reach a page: from writing a file until a client has received the event and fetched
 * the changed page. Prints a Markdown table. This is not a test, because the result depends on the machine.
 */
public final class SaveLatency {

    private static final int SAVES = 50;
    private static final int DELETE_TRIES = 30;
    private static final int WARM_UP = 10;

    private SaveLatency() {}

    /** Measures three sizes of content. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "%d processors, %d MB heap at most, %s %s, Java %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"));
        System.out.println("| Projects | Median | Worst |\n| --- | --- | --- |");
        for (int projects : List.of(5, 100, 1000)) {
            List<Double> saves = measure(projects);
            Collections.sort(saves);
            System.out.printf(
                    Locale.ROOT, "| %,d | %.0f ms | %.0f ms |%n", projects, saves.get(SAVES / 2), saves.get(SAVES - 1));
        }
    }

    private static List<Double> measure(int projects) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("latency");
        try {
            Path content = content(folder, projects);
            ServeOptions options = new ServeOptions(content, false, 0, folder.resolve("cache"), null, null);
            try (LiveServer server = LiveServer.start(options, new Recorder());
                    Events events = Events.of(server.port())) {
                events.next();
                return saves(content, server.port(), events);
            }
        } finally {
            delete(folder);
        }
    }

    private static List<Double> saves(Path content, int port, Events events) throws IOException, InterruptedException {
        Path file = content.resolve("projects/p1.md");
        List<Double> milliseconds = new ArrayList<>();
        for (int i = -WARM_UP; i < SAVES; i++) {
            Thread.sleep(100);
            String sentence = "Saved for the time " + i + ".";
            long start = System.nanoTime();
            Files.writeString(file, project(1) + sentence + "\n");
            String page = "";
            while (!page.contains(sentence)) {
                events.next();
                page = Raw.request(port, "GET", "/projects/p1/").body();
            }
            if (i >= 0) {
                milliseconds.add((System.nanoTime() - start) / 1e6);
            }
        }
        return milliseconds;
    }

    private static Path content(Path folder, int projects) throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("projects"));
        Files.writeString(
                content.resolve("site.yaml"),
                "role: Engineer\nheadline: Things that run.\nurl: https://a.example.org/\n");
        for (int i = 1; i <= projects; i++) {
            Files.writeString(content.resolve("projects/p" + i + ".md"), project(i));
        }
        return content;
    }

    /** Returns a project with two of twelve technologies and with three paragraphs. */
    private static String project(int number) {
        String paragraph =
                "The service number " + number + " takes what comes in, keeps it once, and tells the next.\n\n";
        return "---\ntitle: Project " + number + "\norder: " + number + "\ntechnologies: [Tool " + number % 12
                + ", Tool " + (number + 5) % 12 + "]\nconcepts: [Idea " + number % 7 + "]\n---\n" + paragraph.repeat(3);
    }

    /**
     * Deletes a folder. A closed server may still write files that it was generating, so this may take several
     * attempts.
     */
    private static void delete(Path folder) throws IOException, InterruptedException {
        for (int tries = 1; Files.exists(folder); tries++) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException | UncheckedIOException e) {
                if (tries == DELETE_TRIES) {
                    throw e;
                }
                Thread.sleep(1000);
            }
        }
    }
}
