package portfolio.cli;

import java.io.IOException;

/** Shows on the status line how long a task has been running, from its first second until it ends. */
final class Stopwatch {

    private final StatusLine line;
    private final long second;

    /**
     * Creates a stopwatch.
     *
     * @param second the length of a second in milliseconds; shorter in tests
     */
    Stopwatch(StatusLine line, long second) {
        this.line = line;
        this.second = second;
    }

    /**
     * A task that may take long.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    interface Work<T> {

        T run() throws IOException;
    }

    /**
     * Runs a task and clears the status line at the end.
     *
     * @param name the name of the task on the status line
     */
    static <T> T time(StatusLine line, String name, Work<T> work) throws IOException {
        return new Stopwatch(line, 1000).time(name, work);
    }

    <T> T time(String name, Work<T> work) throws IOException {
        if (!line.isVisible()) {
            return work.run();
        }
        Thread clock = new Thread(() -> tick(name), "stopwatch");
        clock.setDaemon(true);
        clock.start();
        try {
            return work.run();
        } finally {
            stop(clock);
        }
    }

    private void tick(String name) {
        try {
            for (int seconds = 1; ; seconds++) {
                Thread.sleep(second);
                line.show(name + ": " + seconds + " s");
            }
        } catch (InterruptedException e) {
            // The task has finished.
        }
    }

    private void stop(Thread clock) {
        clock.interrupt();
        try {
            clock.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        line.clear();
    }
}
