package portfolio.picture;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import portfolio.picture.Renditions.Options;

/**
 * Measures how long the copies of 20 photographs of 12 megapixels take in a new process, from its start to its end.
 * Prints a Markdown table. This is not a test, because the result depends on the machine.
 */
public final class EncodingTime {

    private static final int PHOTOGRAPHS = 20;
    private static final int DIFFERENT = 4;
    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;

    /** As {@code build} and {@code serve} are started. */
    private static final List<List<String>> OPTIONS =
            List.of(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn48m"), List.of("-XX:+UseSerialGC"));

    private EncodingTime() {}

    /** Without arguments, measures all. With files as arguments, makes their copies, and prints the time. */
    public static void main(String[] files) throws IOException, InterruptedException {
        if (files.length > 0) {
            makeCopies(files);
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%d processors, %s %s, Java %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"));
        System.out.println("| Java options | Time | CPU | Copies | Size |\n| --- | ---: | ---: | ---: | ---: |");
        Path folder = Files.createTempDirectory("encoding");
        try {
            for (int i = 0; i < DIFFERENT; i++) {
                Files.write(folder.resolve(i + ".jpg"), Samples.jpeg(Samples.photo(WIDTH, HEIGHT, i)));
            }
            for (List<String> options : OPTIONS) {
                measure(folder, options);
            }
        } finally {
            for (int i = 0; i < DIFFERENT; i++) {
                Files.deleteIfExists(folder.resolve(i + ".jpg"));
            }
            Files.delete(folder);
        }
    }

    private static void measure(Path folder, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", "target/test-classes:target/classes", EncodingTime.class.getName()));
        for (int i = 0; i < PHOTOGRAPHS; i++) {
            command.add(folder.resolve(i % DIFFERENT + ".jpg").toString());
        }
        System.out.printf("| `%s` | ", String.join(" ", options));
        System.out.flush();
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode);
        }
    }

    private static void makeCopies(String[] files) {
        List<Rendition> copies = Arrays.stream(files)
                .parallel()
                .map(EncodingTime::copies)
                .flatMap(List::stream)
                .toList();
        long wall = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "%.1f s | %.1f s | %d | %.1f MB |%n",
                wall / 1e3,
                system.getProcessCpuTime() / 1e9,
                copies.size(),
                copies.stream().mapToLong(copy -> copy.bytes().length).sum() / 1e6);
    }

    private static List<Rendition> copies(String file) {
        try {
            Renditions made = Renditions.of(Picture.read(Files.readAllBytes(Path.of(file))), Options.USUAL);
            List<Rendition> all = new ArrayList<>(made.webp());
            all.addAll(made.usual());
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
