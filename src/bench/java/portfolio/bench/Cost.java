package portfolio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The resources that a process used, including its child processes.
 *
 * @param wall the seconds from start to end
 * @param cpu the seconds of processor time, in user and kernel mode
 * @param memory the bytes of the largest resident set, sampled every five milliseconds
 */
record Cost(double wall, double cpu, long memory) {

    /** The unit of times in {@code /proc}, which is the same on every Linux that Java supports. */
    private static final double TICKS_PER_SECOND = 100;

    /** The position of the child processes' times in {@code /proc/self/stat}, counted from the field after the name. */
    private static final int CHILD_TIMES = 13;

    /**
     * Runs a command to its end.
     *
     * @throws IOException if it fails; the message contains its output
     */
    static Cost of(Path folder, List<String> command) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("bench", ".txt");
        double before = cpuOfChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long memory = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            memory = Math.max(memory, peak(status));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + "\n" + Files.readString(printed));
        }
        Files.delete(printed);
        return new Cost(wall, cpuOfChildren() - before, memory);
    }

    private static long peak(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static double cpuOfChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILD_TIMES]) + Long.parseLong(fields[CHILD_TIMES + 1])) / TICKS_PER_SECOND;
    }
}
