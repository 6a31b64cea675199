package portfolio.serve;

import java.time.Duration;
import java.util.function.UnaryOperator;

/** The newest edition, for readers that take it and for those that wait for the next. */
final class Editions {

    private volatile Edition newest = Edition.NONE;

    Edition newest() {
        return newest;
    }

    /** Replaces the newest edition and wakes all who wait. */
    synchronized void publish(UnaryOperator<Edition> change) {
        newest = change.apply(newest);
        notifyAll();
    }

    /**
     * Waits for an edition with a higher number.
     *
     * @return the newest, which is the same as before when the time is over
     */
    synchronized Edition after(long number, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        for (long left = longest.toMillis(); newest.number() <= number && left > 0; left = millisTo(end)) {
            wait(left);
        }
        return newest;
    }

    private static long millisTo(long end) {
        return Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
}
