package portfolio.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts real processes.
 *
 * @param logs an empty folder for their output
 */
record Processes(Path logs) {

    static final Path JAR = Path.of("target/portfolio.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Makes short runs start faster and leaves the processors to other processes. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Most processes end within five seconds on an idle machine. A busy machine must not fail the tests. */
    private static final int PATIENCE_SECONDS = 300;

    /** A running process and the files that it prints to. */
    record Running(Process process, Path out, Path err) {

        Ended end() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException("the process does not end");
            }
            return new Ended(process.exitValue(), read(out), read(err));
        }

        private static String read(Path file) throws IOException {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
    }

    /** The exit code and output of a process. */
    record Ended(int exitCode, String out, String err) {}

    /** Returns the command that runs the jar, with JVM options. Its classes come from an archive. */
    static List<String> jar(List<String> options, String... arguments) {
        return jar(JAVA, options, arguments);
    }

    /** Returns the command that runs the jar, with JVM options and without an archive of its classes. */
    static List<String> jarAlone(List<String> options, String... arguments) {
        return command(JAVA, options, arguments);
    }

    private static List<String> jar(Path java, List<String> options, String... arguments) {
        List<String> all = new ArrayList<>(SharedByProcesses.classes(java));
        all.addAll(options);
        return command(java, all, arguments);
    }

    private static List<String> command(Path java, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(SHORT_LIVED);
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    Ended runJar(Path directory, String... arguments) throws IOException, InterruptedException {
        return start(directory, Map.of(), jar(List.of(), arguments)).end();
    }

    Running start(Path directory, Map<String, String> environment, List<String> command) throws IOException {
        Path out = Files.createTempFile(logs, "out", ".txt");
        Path err = Files.createTempFile(logs, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // Tests must not write to the cache of the user who runs them. Those of drawing have one of their own.
        builder.environment().put("XDG_CACHE_HOME", SharedByProcesses.cache().toString());
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }
}
