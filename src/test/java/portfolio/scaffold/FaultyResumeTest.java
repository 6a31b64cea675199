package portfolio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.Soak;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.BuildReport;
import portfolio.pipeline.SiteBuild;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;

/**
 * Imports invented résumés with common faults. Next to each file are the expected notes and the expected content. To
 * update them, set the environment variable {@code UPDATE_EXPECTED}.
 */
@Soak
final class FaultyResumeTest {

    private static final Path FAULTY = Path.of("src/test/resources/jsonresume/faulty");
    private static final Path CACHE = Path.of("target/portfolio-cache");

    @TempDir
    private Path folder;

    static Stream<Path> faulty() throws IOException {
        try (Stream<Path> files = Files.list(FAULTY)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void eachIsRepairedAsExpected(Path resume) throws IOException {
        Path content = folder.resolve("content");
        ImportReport report = ResumeImport.run(resume, content, ImportOptions.DEFAULT);
        String actual = told(report) + "\n" + written(content);
        Path expected = Path.of(resume.toString().replace(".json", ".expected"));
        if (System.getenv("UPDATE_EXPECTED") != null) {
            Files.writeString(expected, actual);
        }

        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void eachBuilds(Path resume) throws IOException {
        Path content = folder.resolve("content");
        ResumeImport.run(resume, content, ImportOptions.DEFAULT);

        BuildReport report = SiteBuild.run(new BuildOptions(content, folder.resolve("site"), null, false, CACHE));

        assertThat(report.size().pages()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aListIsRefusedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), "[{\"basics\": {\"name\": \"Yan Sample\"}}]");

        assertThatThrownBy(() -> ResumeImport.run(file, folder.resolve("content"), ImportOptions.DEFAULT))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.message() + "; " + problem.hint())
                                .containsExactly(
                                        "a résumé is an object, not a list; put keys and values between { and }, such"
                                                + " as {\"basics\": {\"name\": \"Ada Example\"}}"));
    }

    @Test
    void theLanguageThatWasAskedForIsTaken() throws IOException {
        Path content = folder.resolve("content");
        ResumeImport.run(FAULTY.resolve("texts-per-language.json"), content, new ImportOptions(false, "fr"));

        assertThat(Files.readString(content.resolve("site.yaml")))
                .contains("\nrole: Infirmière\n")
                .contains("\nintroduction: Soigne.\n");
    }

    private static String told(ImportReport report) {
        String notes = report.remarks().stream()
                .map(remark -> ProblemText.of(remark.note()).replaceFirst("^.*?\\.json:", "") + "\n")
                .collect(Collectors.joining());
        return notes + report.asWritten() + " as written, " + report.repaired() + " repaired, " + report.leftOut()
                + " left out\n";
    }

    /** Returns the files of the content without comments. */
    private static String written(Path content) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = content.relativize(file).toString().replace('\\', '/');
                String lines = Files.readString(file)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining("\n"));
                text.append("== ")
                        .append(name)
                        .append('\n')
                        .append(lines.strip())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
