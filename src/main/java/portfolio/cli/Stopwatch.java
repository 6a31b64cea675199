package portfolio.cli;

import java.io.IOException;

/** Tells on a terminal that work goes on and for how long, from its first second to its end. */
final class Stopwatch {

    private final StatusLine line;
    private final long second;

    /** @param second how long it is, in milliseconds */
    Stopwatch(StatusLine line, long second) {
        this.line = line;
        this.second = second;
    }

    /**
     * Work that may take long.
     *
     * @param <T> what it results in
     */
    @FunctionalInterface
    interface Work<T> {

        T run() throws IOException;
    }

    /**
     * Does the work; nothing of it stays on the line.
     *
     * @param name what the work is called
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
            // The work is done.
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
