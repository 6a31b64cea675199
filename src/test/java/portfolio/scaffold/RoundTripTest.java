package portfolio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.Soak;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.BuildReport;
import portfolio.pipeline.SiteBuild;

/** Checks that a JSON Resume is the same after an import and an export. */
@Soak
final class RoundTripTest {

    private static final Path SAMPLES = Path.of("src/test/resources/jsonresume");
    private static final Path CACHE = Path.of("target/portfolio-cache");
    private static final int RANDOM_SAMPLES = 300;

    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> own = Files.list(SAMPLES);
                Stream<Path> official = Files.list(SAMPLES.resolve("official"))) {
            return Stream.concat(own, official)
                    .filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !path.toString().contains("schema-"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsNotRemarkedComesBackAsItWas(Path sample) throws IOException {
        RoundTrip.of(Files.readString(sample), folder).assertThatNothingElseIsLost();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSiteBuildsAtOnce(Path sample) throws IOException {
        Path content = folder.resolve("content");
        ResumeImport.run(sample, content, ImportOptions.DEFAULT);

        BuildReport report = SiteBuild.run(new BuildOptions(content, folder.resolve("site"), null, false, CACHE));

        assertThat(report.size().pages()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameResumeGivesTheSameBytes(Path sample) throws IOException {
        ResumeImport.run(sample, folder.resolve("one").resolve("content"), ImportOptions.DEFAULT);
        ResumeImport.run(sample, folder.resolve("other").resolve("content"), ImportOptions.DEFAULT);

        assertThat(texts(folder.resolve("one"))).isEqualTo(texts(folder.resolve("other")));
    }

    @Test
    void theSamplesOfTheSchemaLoseNothingButWhatIsNotAboutThePerson() throws IOException {
        String sample = Files.readString(SAMPLES.resolve("official/sample.resume.json"));

        assertThat(RoundTrip.of(sample, folder).pointers()).containsExactly("/$schema", "/meta");
    }

    @Test
    void everyFieldOfTheSchemaHasAPlace() throws IOException {
        String full = Files.readString(SAMPLES.resolve("full.json"));

        assertThat(RoundTrip.of(full, folder).pointers())
                .as("the first job has no end, which the content has to say")
                .containsExactly("/$schema", "/work/0/endDate", "/meta");
    }

    @Test
    void furtherMailboxesAndTelephonesComeBack() throws IOException {
        RoundTrip trip = RoundTrip.of("""
                {"basics": {"name": "Ada Sample", "email": "ada@example.org", "phone": "+15550100",
                  "profiles": [{"network": "Work", "url": "mailto:work@example.org"},
                    {"network": "Office", "url": "tel:+15550101"}]}}
                """, folder);

        trip.assertThatNothingElseIsLost();
        assertThat(trip.pointers()).isEmpty();
    }

    @Test
    void randomResumesComeBackAsTheyWere() throws IOException {
        for (int seed = 0; seed < RANDOM_SAMPLES; seed++) {
            String resume = RoundTrip.JSON.writeValueAsString(new RandomResume(new Random(seed)).make());
            Path own = Files.createDirectory(folder.resolve("seed-" + seed));
            RoundTrip.of(resume, own).assertThatNothingElseIsLost();
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> folder.relativize(path) + "\n" + read(path))
                    .toList();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
