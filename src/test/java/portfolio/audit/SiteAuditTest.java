package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.output.ArtefactCache;
import portfolio.output.ChecksumManifest;
import portfolio.output.Site;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;

/** Damages each format of the shipped site and checks that the audit reports it. */
class SiteAuditTest {

    private static final TestSite SHIPPED = TestSite.of(TestSite.SHIPPED);
    private static final Site SITE = SHIPPED.files();

    @TempDir
    private Path folder;

    @Test
    void theShippedSitePasses() {
        assertThatCode(() -> check(SITE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume.txt", "resume.md", "resume.json", "resume/index.html", "index.html"})
    void aHighlightThatDiffersIsTold(String file) {
        assertThat(spoiled(file, "without locking tables", "and locked no tables"))
                .singleElement()
                .satisfies(problem -> assertThat(ProblemText.of(problem))
                        .startsWith(
                                "content/experience/airbnb.yaml:21:13: error: the highlight 'Added database indexes and backfilled historical invoices so…' is missing, different or out of order in "
                                        + file));
    }

    @ParameterizedTest
    @CsvSource({
        "resume.txt, Senior Software Engineer, Senior Software Engineers",
        "resume.md, Senior Software Engineer, Staff Software Engineer",
        "resume.json, Senior Software Engineer, Staff Software Engineer",
        "resume/index.html, 'Senior Software Engineer, Payments', 'Staff Software Engineer, Payments'",
        "resume.txt, Airbnb, Airnbn",
        "resume.md, Airbnb, Airnbn",
        "resume.json, Airbnb, Airnbn",
        "index.html, '>Airbnb<', '>Airnbn<'",
        "resume/index.html, 'Airbnb', 'Airnbn'",
        "resume.txt, Apr 2023, Apr 2022",
        "resume.md, Apr 2023, Apr 2022",
        "resume.json, 2023-04, 2022-04",
        "resume/index.html, Apr 2023, Apr 2022",
        "resume/index.html, Apr\u00a02023, Apr\u00a02022",
        "resume.txt, Elasticsearch, Lucene",
        "resume.md, Elasticsearch, Lucene",
        "resume.json, Elasticsearch, Lucene",
        "resume/index.html, Elasticsearch, Lucene",
        "index.html, '\"Elasticsearch\"', '\"Lucene\"'",
        "resume.txt, Global Payout Platform, Payout Platform",
        "resume.md, Global Payout Platform, Payout Platform",
        "resume.json, '\"Global Payout Platform\"', '\"Payout Platform\"'",
        "resume.json, University of Virginia, University of Vermont",
        "index.html, '\"jobTitle\":\"Senior software engineer\"', '\"jobTitle\":\"Engineer\"'",
        "resume/index.html, '\"name\":\"University of Virginia\"', '\"name\":\"University\"'"
    })
    void whateverDiffersIsTold(String file, String text, String other) {
        if (!text(file).contains(text)) {
            assertThat(text).as("the same date with a no-break space").startsWith("Apr");
            return;
        }
        assertThat(spoiled(file, text, other)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.message()).contains(file);
            assertThat(problem.place().name()).startsWith("content/");
        });
    }

    @Test
    void whatIsOutOfOrderIsTold() {
        String first = "Billing, Payments, Payouts";
        assertThat(spoiled("resume.txt", first, "Payments, Payouts")).isNotEmpty();
        assertThat(spoiled("resume.txt", "Experience", "Billing Payments Payouts Experience"))
                .isEmpty();
        assertThat(swapped("resume.txt", "Airbnb\n", "Lyft\n")).isNotEmpty();
    }

    @Test
    void whatTheContentDoesNotSayIsTold() {
        assertThat(spoiled("resume.json", "\"highlights\": [", "\"highlights\": [\"Ran the company.\","))
                .isNotEmpty();
    }

    @Test
    void aPdfOfYesterdayIsTold() throws IOException {
        Path copy = copy();
        Path lyft = copy.resolve("experience/lyft.yaml");
        Files.writeString(lyft, Files.readString(lyft).replace("2018-06", "2017-06"));
        byte[] stale = TestSite.of(copy).files().files().get("resume.pdf");

        List<Problem> problems = problems(SITE.with(TestSite.files(Map.of("resume.pdf", stale))));

        assertThat(problems)
                .extracting(Problem::message)
                .contains("the start 'Jun 2018' is missing, different or out of order in resume.pdf");
    }

    @Test
    void aSiteThatPassedOncePassesAgainWithoutBeingRead() throws IOException {
        ArtefactCache cache = new ArtefactCache(folder);
        check(SITE, cache);
        long kept = count(folder);
        check(SITE, cache);

        assertThat(kept).isEqualTo(1);
        assertThat(count(folder)).isEqualTo(1);
    }

    @Test
    void aSiteThatFailedIsNotRemembered() throws IOException {
        Site spoiled = with("resume.txt", text("resume.txt").replace("Elasticsearch", "Lucene"));

        for (int i = 0; i < 2; i++) {
            assertThat(catchThrowableOfType(ProblemException.class, () -> check(spoiled, new ArtefactCache(folder))))
                    .isNotNull();
        }
        assertThat(count(folder)).isZero();
    }

    /** Every value of a list is claimed for every format, and for the home page if it shows the list. */
    @ParameterizedTest
    @CsvSource({
        "index.html, Tidal Navigation, Title",
        "index.html, On <em>creases</em>, Of <em>creases</em>",
        "resume.txt, 2015, 2014",
        "resume.md, 2015, 2014",
        "resume/index.html, 2015, 2014",
        "resume.json, '\"startDate\": \"2015-01\"', '\"startDate\": \"2014-01\"'",
        "resume.json, https://rescue.example.org/, https://other.example.org/",
        "resume.json, '\"releaseDate\": \"2021-02-03\"', '\"releaseDate\": \"2020-02-03\"'",
        "resume.json, Paper Press, Press",
        "resume.txt, Harbour Board, Board"
    })
    void whateverDiffersInAListIsTold(String file, String text, String other) throws IOException {
        String before = new String(Everything.SITE.files().get(file), StandardCharsets.UTF_8);
        assertThat(before).contains(text);
        byte[] after = before.replace(text, other).getBytes(StandardCharsets.UTF_8);

        assertThat(Everything.PROBLEMS).isEmpty();
        assertThat(listProblems(Everything.SITE.with(TestSite.files(Map.of(file, after))), Everything.CONTENT))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains(file));
    }

    /** A site with all lists, rendered and audited once for all tests that change it. */
    private static final class Everything {

        private static final TestSite CONTENT = TestSite.of(Path.of("src/test/resources/sites/everything/content"));
        private static final Site SITE = CONTENT.files();
        private static final List<Problem> PROBLEMS = listProblems(SITE, CONTENT);
    }

    private static List<Problem> listProblems(Site site, TestSite content) {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> SiteAudit.check(
                        site,
                        ChecksumManifest.of(site),
                        content.content(),
                        List.of(),
                        Map::of,
                        content.substitutes(),
                        new ArtefactCache(null)));
        return refused == null ? List.of() : refused.problems();
    }

    private List<Problem> spoiled(String file, String text, String other) {
        String before = text(file);
        assertThat(before).contains(text);
        return problems(with(file, before.replace(text, other)));
    }

    private List<Problem> swapped(String file, String one, String other) {
        String before = text(file);
        String after = before.replace(one, "\u0000").replace(other, one).replace("\u0000", other);
        assertThat(after).isNotEqualTo(before);
        return problems(with(file, after));
    }

    private static List<Problem> problems(Site site) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> check(site));
        return refused == null ? List.of() : refused.problems();
    }

    private static Site with(String file, String text) {
        return SITE.with(TestSite.files(Map.of(file, text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String text(String file) {
        return new String(SITE.files().get(file), StandardCharsets.UTF_8);
    }

    private static void check(Site site) throws IOException {
        check(site, new ArtefactCache(null));
    }

    private static void check(Site site, ArtefactCache cache) throws IOException {
        SiteAudit.check(site, ChecksumManifest.of(site), SHIPPED.content(), List.of(), Map::of, Map.of(), cache);
    }

    private Path copy() throws IOException {
        Path copy = folder.resolve("content");
        try (var files = Files.walk(TestSite.SHIPPED)) {
            for (Path file : files.sorted().toList()) {
                Path target = copy.resolve(TestSite.SHIPPED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    private static long count(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
