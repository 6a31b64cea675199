package portfolio.serve;

import java.time.Duration;
import java.util.function.Supplier;
import portfolio.output.Site;

/** A warm-up of the JVM: pages are generated and discarded. */
final class Rehearsal {

    private static final int ROUNDS = 10;

    private Rehearsal() {}

    /**
     * Generates all pages several times, or as many as there is time for.
     *
     * @param sites composes a site
     * @param budget the time after which no further page is begun, however large the site is
     * @return the number of pages generated
     */
    static int run(Supplier<Site> sites, Duration budget) {
        long end = System.nanoTime() + budget.toNanos();
        int pages = 0;
        try {
            for (int round = 0; round < ROUNDS && System.nanoTime() < end; round++) {
                Site site = sites.get();
                for (String path : site.pages()) {
                    if (System.nanoTime() >= end) {
                        return pages;
                    }
                    site.bytes(path);
                    pages++;
                }
            }
        } catch (RuntimeException e) {
            // The next save reports the problem.
            return pages;
        }
        return pages;
    }
}
