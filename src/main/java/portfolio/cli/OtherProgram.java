package portfolio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portfolio.output.ChecksumManifest;
import portfolio.wrapper.ProgramJar;

/**
 * A version of the program that runs as a process of its own, on the same Java and in the same directory.
 *
 * @param jar the jar of the program
 * @param scratch an existing folder for what it prints and writes
 */
record OtherProgram(ProgramJar jar, Path scratch) {

    /**
     * The result of a command.
     *
     * @param exitCode the exit code of the program
     * @param out what it printed to standard output
     * @param err what it printed to standard error
     */
    record Ended(int exitCode, String out, String err) {}

    /** Returns whether it runs on this Java at all. */
    boolean runs() throws IOException, InterruptedException {
        return run("--version").out().strip().equals("portfolio " + jar.version());
    }

    /** Builds the site of a content folder into the scratch folder. */
    Ended build(Path content) throws IOException, InterruptedException {
        return run("build", "--quiet", "--content", content.toString(), "--output", site().toString());
    }

    /** Writes the schemas of this version into a content folder. */
    Ended writeSchemas(Path content) throws IOException, InterruptedException {
        return run("schema", "--content", content.toString());
    }

    /** Returns the SHA-256 of each file that was built, by path; empty if the build failed. */
    Optional<Map<String, String>> built() throws IOException {
        Path manifest = site().resolveSibling(site().getFileName() + ".publish").resolve(ChecksumManifest.NAME);
        if (!Files.exists(manifest)) {
            return Optional.empty();
        }
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(manifest)) {
            int space = line.indexOf(' ');
            sums.put(line.substring(space).replaceFirst("^ [ *](\\./)?", ""), line.substring(0, space));
        }
        return Optional.of(sums);
    }

    private Path site() {
        return scratch.resolve("site-" + jar.sha256());
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.file().toString()));
        command.addAll(List.of(arguments));
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        int exitCode = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ended(exitCode, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
