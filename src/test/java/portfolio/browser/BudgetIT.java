package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import portfolio.site.check.BuiltSite;

/** Checks the budgets for the bytes that the site transfers, as far as that is possible without a browser. */
class BudgetIT {

    /** The bytes that fit into the initial congestion window of TCP, which is ten segments (RFC 6928). */
    static final int FIRST_FLIGHT = 14_600;

    private static final int SHARE_CARD = 60_000;
    private static final int SCRIPT = 300;
    private static final int FIRST_VISIT = 70_000;

    private static final BuiltSite SITE = ShippedSite.read();

    @Test
    void eachPageArrivesInTheFirstFlight() {
        assertThat(SITE.files()).allSatisfy((file, bytes) -> {
            if (file.endsWith(".html")) {
                assertThat(compressed(bytes)).isLessThanOrEqualTo(FIRST_FLIGHT);
            }
        });
    }

    @Test
    void aShareCardIsSmall() {
        assertThat(SITE.files())
                .anySatisfy((file, bytes) -> assertThat(isCard(file)).isTrue());
        assertThat(SITE.files()).allSatisfy((file, bytes) -> {
            if (isCard(file)) {
                assertThat(bytes.length).isLessThanOrEqualTo(SHARE_CARD);
            }
        });
    }

    @Test
    void theScriptIsTiny() {
        assertThat(SITE.pages())
                .allSatisfy((path, page) -> assertThat(page.select("script:not([type])"))
                        .singleElement()
                        .satisfies(script -> assertThat(script.data().getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(SCRIPT)));
    }

    @Test
    void aFirstVisitIsLight() {
        int preloaded = SITE.home().select("link[rel=preload], link[rel=icon][type='image/svg+xml']").stream()
                .mapToInt(BudgetIT::size)
                .sum();
        assertThat(preloaded).isPositive();
        assertThat(compressed(file("index.html")) + preloaded).isLessThanOrEqualTo(FIRST_VISIT);
    }

    private static boolean isCard(String file) {
        return file.startsWith("assets/card-");
    }

    private static int size(Element link) {
        return file(link.attr("href")).length;
    }

    private static byte[] file(String name) {
        return Objects.requireNonNull(SITE.files().get(name), name);
    }

    /** Returns the size of a file as a host transfers it. */
    static int compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new BestGzip(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.size();
    }

    /** Compresses as {@code gzip -9} does. */
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
