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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.TestSite;
import portfolio.output.ArtefactCache;
import portfolio.output.ChecksumManifest;
import portfolio.output.Site;
import portfolio.picture.TestPictures;
import portfolio.source.Problem;
import portfolio.source.ProblemException;

/** Damages what a site says about its pictures and checks that the audit reports it. */
class PictureClaimsTest {

    @TempDir
    private static Path content;

    private static TestSite source;
    private static Site site;

    @BeforeAll
    static void aSiteWithPicturesEverywhere() throws IOException {
        write("site.yaml", "name: Ada Example\nrole: Engineer\nimage: me.jpg\nimageAlt: Ada at a desk\n");
        write("me.jpg", TestPictures.jpeg(400, 500, 1));
        write("about.md", """
                I keep books.

                ![Shelves of "red" ledgers](shelf.jpg "The *archive* of 2024")
                """);
        write("shelf.jpg", TestPictures.jpeg(600, 400, 2));
        write("projects/ledger.md", """
                ---
                title: Ledger
                cover: {file: book.jpg, alt: An open book, caption: Volume 3}
                ---
                A book.

                ![A graph of bookings](flow.jpg "Per day")

                ![""](line.jpg)
                """);
        write("projects/book.jpg", TestPictures.jpeg(600, 400, 3));
        write("projects/flow.jpg", TestPictures.jpeg(600, 300, 4));
        write("projects/line.jpg", TestPictures.jpeg(600, 20, 5));
        source = TestSite.of(content);
        site = source.files();
    }

    @Test
    void whatIsDescribedPasses() {
        assertThatCode(() -> check(site)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, alt=\"Ada at a desk\", alt=\"\", site.yaml",
        "index.html, Shelves of, Boards of, about.md",
        "index.html, <em>archive</em>, <em>attic</em>, about.md",
        "projects/ledger/index.html, alt=\"An open book\", alt=\"\", projects/ledger.md",
        "projects/ledger/index.html, Volume 3, Volume 4, projects/ledger.md",
        "projects/ledger/index.html, alt=\"A graph of bookings\", alt=\"A graph\", projects/ledger.md",
        "projects/ledger/index.html, Per day, Per hour, projects/ledger.md",
        "resume.txt, Picture: Shelves, Picture: Boards, about.md",
        "resume.txt, The archive, The attic, about.md",
        "resume.md, Picture: Shelves, Picture: Boards, about.md",
        "resume.md, The *archive*, The *attic*, about.md"
    })
    void whatDiffersIsReportedAtItsPlace(String file, String text, String other, String place) {
        String whole = new String(site.files().get(file), StandardCharsets.UTF_8);
        assertThat(whole).contains(text);
        Site damaged =
                site.with(TestSite.files(Map.of(file, whole.replace(text, other).getBytes(StandardCharsets.UTF_8))));

        List<Problem> problems = catchThrowableOfType(ProblemException.class, () -> check(damaged))
                .problems();

        assertThat(problems)
                .filteredOn(problem -> problem.message().contains("alternative text")
                        || problem.message().contains("caption"))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.message()).endsWith(file);
                    assertThat(problem.place().name()).endsWith(place);
                });
    }

    private static void check(Site checked) throws IOException {
        SiteAudit.check(
                checked,
                ChecksumManifest.of(checked),
                source.content(),
                List.of(),
                Map::of,
                source.substitutes(),
                new ArtefactCache(null));
    }

    private static void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
