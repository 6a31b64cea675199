package portfolio.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.source.Problem;
import portfolio.source.ProblemText;
import portfolio.source.Severity;

class MissingGlyphWarningTest {

    @TempDir
    private Path folder;

    @Test
    void aCharacterThatThePdfCannotShowIsToldWithItsPlaceAndTheSiteIsBuilt() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "role: Engineer\nheadline: From 東京.\n");

        BuildReport report = SiteBuild.run(new BuildOptions(content, folder.resolve("out"), null, false, null));

        Problem warning = report.remarks().stream()
                .filter(remark -> remark.message().contains("PDF"))
                .findFirst()
                .orElseThrow();
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.message()).isEqualTo("the PDF fonts cannot show 東 京: resume.pdf shows ? instead");
        assertThat(ProblemText.of(warning)).startsWith("content/site.yaml:2:16: warning");
        assertThat(folder.resolve("out/resume.pdf")).isNotEmptyFile();
    }

    @Test
    void aFileThatIsNoContentIsNotBlamed() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.createDirectory(content.resolve("_notes"));
        Files.writeString(content.resolve("_notes/a.md"), "From 東.\n");
        Files.writeString(content.resolve("site.yaml"), "role: Engineer\nheadline: From 東.\n");

        assertThat(MissingGlyphWarning.warning(List.of("東"), content)
                        .orElseThrow()
                        .place()
                        .name())
                .isEqualTo("content/site.yaml");
    }

    @Test
    void nothingIsToldWhereEverythingCanBeShown() throws IOException {
        assertThat(MissingGlyphWarning.warning(List.of(), folder)).isEmpty();
    }
}
