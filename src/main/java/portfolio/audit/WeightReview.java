package portfolio.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import portfolio.source.Problem;

/**
 * Checks that the site is light enough for slow connections. Limits are in bytes; pages are measured as compressed by
 * {@code gzip -9}.
 */
final class WeightReview {

    /** The number of bytes in the initial window of a TCP connection: ten segments (RFC 6928). */
    private static final int FIRST_FLIGHT = 14_600;

    /** The maximum for the home page with its fonts and icon. */
    private static final int FIRST_VISIT = 70_000;
    /** The maximum for a single file, uncompressed. */
    private static final int FILE = 200_000;

    private final ParsedSite site;
    private final Causes causes;
    private final List<Problem> problems = new ArrayList<>();

    private WeightReview(ParsedSite site, Causes causes) {
        this.site = site;
        this.causes = causes;
    }

    static List<Problem> of(ParsedSite site, Causes causes) {
        WeightReview review = new WeightReview(site, causes);
        site.pages().forEach(review::checkPage);
        review.checkFirstVisit();
        site.files().forEach(review::checkFile);
        return review.problems;
    }

    private void checkPage(ParsedSite.Page page) {
        int size = compressed(bytes(page.path()));
        if (size > FIRST_FLIGHT) {
            problems.add(Problem.warning(
                    causes.page(page.path()),
                    page.path() + " is " + number(size) + " bytes, more than the " + number(FIRST_FLIGHT)
                            + " that arrive in the first round trip",
                    "shorten the longest texts on it, or move them to pages of their own"));
        }
    }

    private void checkFirstVisit() {
        int size = compressed(bytes("/"));
        List<Element> fetched = site
                .page("/")
                .map(home -> home.document().select("link[rel=preload], link[rel=icon][type='image/svg+xml']"))
                .stream()
                .flatMap(List::stream)
                .toList();
        for (Element link : fetched) {
            String target = site.target("/", link.attr("href"));
            size += target == null ? 0 : bytes(target).length;
        }
        if (size > FIRST_VISIT) {
            problems.add(Problem.warning(
                    causes.page("/"),
                    "a first visit loads " + number(size) + " bytes, more than " + number(FIRST_VISIT),
                    "shorten the texts of the home page"));
        }
    }

    private void checkFile(String path, byte[] bytes) {
        if (bytes.length > FILE) {
            problems.add(Problem.warning(
                    causes.page(path.endsWith("index.html") ? "/" + path.replaceFirst("index\\.html$", "") : "/"),
                    path + " is " + number(bytes.length) + " bytes, more than " + number(FILE),
                    "shorten it, because visitors have to wait for it"));
        }
    }

    private byte[] bytes(String path) {
        String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
        return site.files().getOrDefault(file, new byte[0]);
    }

    private static String number(int bytes) {
        return String.format(Locale.ROOT, "%,d", bytes);
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new BestGzip(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.size();
    }

    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
