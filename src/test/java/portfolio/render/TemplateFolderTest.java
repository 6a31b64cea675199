package portfolio.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.Soak;
import portfolio.TestSite;
import portfolio.output.ArtefactCache;
import portfolio.site.page.NotFoundPage;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;

/** Tests that templates of a folder are compiled once, and again when one of them or the program changes. */
@Soak
class TemplateFolderTest {

    private static final Path SHIPPED = Path.of("templates");
    private static final String PAGE = "page/not-found.jte";

    @TempDir
    private Path folder;

    private Path templates;
    private ArtefactCache cache;

    @BeforeEach
    void copyTheTemplates() throws IOException {
        templates = folder.resolve("templates");
        cache = new ArtefactCache(folder.resolve("cache"));
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = templates.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void whatDidNotChangeIsNotCompiledAgain() throws IOException {
        String first = rendered("1");
        List<Path> kept = kept();
        String second = rendered("1");

        assertThat(kept).hasSize(1);
        assertThat(kept()).isEqualTo(kept);
        assertThat(second).isEqualTo(first).contains("<h1>");
    }

    @Test
    void theClassesOfTheCacheAreUsed() throws IOException {
        String before = rendered("1");
        Path classes = kept().get(0);
        change("<h1>", "<h1 class=\"mine\">");
        assertThat(rendered("1")).isNotEqualTo(before).contains("<h1 class=\"mine\">");
        Path changed = kept().stream()
                .filter(file -> !file.equals(classes))
                .findFirst()
                .orElseThrow();

        Files.copy(changed, classes, StandardCopyOption.REPLACE_EXISTING);
        change("<h1 class=\"mine\">", "<h1>");

        assertThat(rendered("1")).contains("<h1 class=\"mine\">");
    }

    @Test
    void anotherProgramCompilesAgainAndOneWithoutIdentityKeepsNothing() throws IOException {
        assertThat(TemplateFolder.asTheyAre(templates, cache, Optional.empty())).isNotNull();
        assertThat(folder.resolve("cache")).doesNotExist();

        rendered("1");
        rendered("2");

        assertThat(kept()).hasSize(2);
    }

    @Test
    void aMistakeIsToldWithItsLineAndNothingIsKept() throws IOException {
        change("<h1>", "<h1>${page.nothing()}");

        assertThatThrownBy(() -> TemplateFolder.asTheyAre(templates, cache, Optional.of("1")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        wrong -> assertThat(wrong.problems()).singleElement().satisfies(problem -> {
                            assertThat(ProblemText.place(problem)).isEqualTo("templates/" + PAGE + ":7:1");
                            assertThat(problem.message()).startsWith("the template cannot be used: cannot find symbol");
                        }));
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    private String rendered(String program) throws IOException {
        NotFoundPage page = TestSite.with().pages().notFound();
        Utf8ByteOutput out = new Utf8ByteOutput();
        TemplateFolder.asTheyAre(templates, cache, Optional.of(program))
                .templates()
                .pageNotFound(page)
                .render(out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    private void change(String text, String other) throws IOException {
        Path file = templates.resolve(PAGE);
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, other));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.sorted().toList();
        }
    }
}
