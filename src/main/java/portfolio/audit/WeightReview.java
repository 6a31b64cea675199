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
import portfolio.output.MediaTypes;
import portfolio.output.PictureStore;
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

    /** The maximum for a picture, of which most readers get a narrower copy. */
    private static final int PICTURE = 1_500_000;

    private static final int PHONE = 390;
    private static final int DESKTOP = 1440;

    /** Phones have at least two pixels of the screen per CSS pixel. */
    private static final double PHONE_DENSITY = 2;

    /** The maximum for a page with all of its pictures on a phone: ten seconds at 1.6 Mbit/s. */
    private static final int PAGE_ON_PHONE = 2_000_000;

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
        review.checkPictures();
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
        int size = site.page("/").map(this::withoutPictures).orElse(0);
        if (size > FIRST_VISIT) {
            problems.add(Problem.warning(
                    causes.page("/"),
                    "a first visit loads " + number(size) + " bytes, more than " + number(FIRST_VISIT),
                    "shorten the texts of the home page"));
        }
    }

    /**
     * Reports each page whose pictures are too heavy for a phone, and what the heaviest page weighs on a phone and on a
     * desk.
     */
    private void checkPictures() {
        ParsedSite.Page heaviest = null;
        int most = 0;
        for (ParsedSite.Page page : site.pages()) {
            int pictures = new PageWeight(site, page, PHONE, PHONE_DENSITY).pictures();
            int whole = pictures == 0 ? 0 : pictures + withoutPictures(page);
            if (whole > most) {
                heaviest = page;
                most = whole;
            }
            if (whole > PAGE_ON_PHONE) {
                problems.add(Problem.warning(
                        causes.page(page.path()),
                        page.path() + " loads " + number(whole) + " bytes at a width of " + PHONE
                                + " pixels, more than " + number(PAGE_ON_PHONE),
                        "show fewer pictures on it, or export drawings as SVG or with fewer colours"));
            }
        }
        if (heaviest != null) {
            int wide = new PageWeight(site, heaviest, DESKTOP, 1).pictures() + withoutPictures(heaviest);
            problems.add(Problem.note(
                    causes.page(heaviest.path()),
                    "the heaviest page, " + heaviest.path() + ", loads " + number(most) + " bytes at a width of "
                            + PHONE + " pixels and " + number(wide) + " at " + DESKTOP,
                    null));
        }
    }

    /** Returns the size of a page with its fonts and icon. */
    private int withoutPictures(ParsedSite.Page page) {
        int size = compressed(bytes(page.path()));
        for (Element link : page.document().select("link[rel=preload], link[rel=icon][type='image/svg+xml']")) {
            String target = site.target(page.path(), link.attr("href"));
            size += target == null ? 0 : bytes(target).length;
        }
        return size;
    }

    private void checkFile(String path, byte[] bytes) {
        if (path.startsWith(PictureStore.PREFIX)) {
            checkPicture(path, bytes);
        } else if (bytes.length > FILE) {
            problems.add(Problem.warning(
                    causes.page(path.endsWith("index.html") ? "/" + path.replaceFirst("index\\.html$", "") : "/"),
                    path + " is " + number(bytes.length) + " bytes, more than " + number(FILE),
                    "shorten it, because visitors have to wait for it"));
        }
    }

    /** Reports a picture that is published as it is and too large. A video has limits of its own. */
    private void checkPicture(String path, byte[] bytes) {
        boolean isVideo = MediaTypes.plain(path).startsWith("video/");
        if (bytes.length > PICTURE && !isVideo) {
            problems.add(Problem.warning(
                    causes.picture(path),
                    path + " is " + number(bytes.length) + " bytes, more than " + number(PICTURE),
                    path.endsWith(".gif") ? "convert it to a short video (MP4)" : "export it smaller"));
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
