package portfolio.serve;

import java.time.Duration;
import java.util.function.UnaryOperator;

/** Holds the newest edition and lets threads wait for the next one. */
final class SiteVersions {

    private volatile SiteVersion newest = SiteVersion.NONE;

    SiteVersion newest() {
        return newest;
    }

    /** Replaces the newest edition and wakes all waiting threads. */
    synchronized void publish(UnaryOperator<SiteVersion> change) {
        newest = change.apply(newest);
        notifyAll();
    }

    /**
     * Waits for an edition with a higher number.
     *
     * @param longest the longest time to wait
     * @return the newest edition, which is unchanged if the time ran out
     */
    synchronized SiteVersion after(long number, Duration longest) throws InterruptedException {
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
