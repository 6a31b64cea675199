package portfolio.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portfolio.output.Site;
import portfolio.output.SiteFile;

final class RehearsalTest {

    /** Returns a site whose pages take a millisecond each. */
    private static Supplier<Site> site(int pages) {
        return () -> Site.of(IntStream.range(0, pages)
                .mapToObj(page -> new SiteFile("p" + page + "/index.html", () -> {
                    LockSupport.parkNanos(1_000_000);
                    return new byte[0];
                })));
    }

    @Test
    void aSmallSiteIsGeneratedTenTimes() {
        assertThat(Rehearsal.run(site(3), Duration.ofMinutes(1))).isEqualTo(30);
    }

    @Test
    void aLargeSiteIsNotGeneratedAsAWhole() {
        Site large = site(5_000).get();

        assertThat(Rehearsal.run(() -> large, Duration.ofMillis(400))).isBetween(1, 500);
    }

    @Test
    void aSiteThatCannotBeGeneratedEndsIt() {
        Supplier<Site> broken = () -> Site.of(IntStream.range(0, 3)
                .mapToObj(page -> new SiteFile("p" + page + "/index.html", () -> {
                    throw new IllegalStateException("broken");
                })));

        assertThat(Rehearsal.run(broken, Duration.ofMinutes(1))).isZero();
    }
}
