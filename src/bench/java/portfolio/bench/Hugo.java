package portfolio.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The installed Hugo.
 *
 * @param folder the source folder of the Hugo site
 */
record Hugo(Path folder) {

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hugo")));
    }

    /** Returns the name and version, such as {@code Hugo 0.111.3}. */
    static String version() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("hugo", "version").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.replaceAll("(?s)^hugo v([0-9.]+).*", "Hugo $1");
    }

    Cost build(Path output) throws IOException, InterruptedException {
        return Cost.of(folder, List.of("hugo", "--quiet", "--destination", output.toString()));
    }
}
