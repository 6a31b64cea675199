package portfolio.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.Soak;
import portfolio.TestSite;
import portfolio.asset.Assets;
import portfolio.content.reading.ContentMemory;
import portfolio.output.ArtefactCache;
import portfolio.output.Site;
import portfolio.render.RenderContext;
import portfolio.source.ProblemException;

/** Tests when the files of a site are generated, and that all of them are in its table. */
@Soak
class ComposedSiteTest {

    private static final Path CONTENT = TestSite.SHIPPED;

    @TempDir
    private Path folder;

    @Test
    void aPageIsGeneratedWhenItIsRequestedAndNoOtherIs() throws IOException {
        RenderContext context = new RenderContext(Assets.SHIPPED, new ArtefactCache(null));
        context.useTemplates(templatesWithoutProjects());

        Site site = SiteBuild.preview(
                        new BuildOptions(CONTENT, CONTENT, null, false, null), context, new ContentMemory())
                .site();

        assertThat(site.has("projects/event-processing-platform-kafka/index.html"))
                .isTrue();
        assertThat(site.bytes("index.html")).isPresent();
        assertThat(placesOf(() -> site.bytes("projects/event-processing-platform-kafka/index.html")))
                .containsExactly("templates/page/project.jte");
        assertThat(placesOf(site::files)).containsExactly("templates/page/project.jte");
    }

    @Test
    void everyFileIsInTheOneTable() {
        Site site = SiteBuild.preview(
                        new BuildOptions(CONTENT, CONTENT, null, false, null),
                        new RenderContext(Assets.SHIPPED, new ArtefactCache(null)),
                        new ContentMemory())
                .site();

        assertThat(site.paths())
                .contains("index.html", "resume.json", "resume.pdf", "llms.txt", "_headers", "sitemap.xml")
                .anyMatch(path -> path.startsWith("assets/card-home-"));
    }

    private static List<String> placesOf(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).problems().stream()
                .map(problem -> problem.place().name())
                .toList();
    }

    /** Copies the templates, with one for projects that does not compile. */
    private Path templatesWithoutProjects() throws IOException {
        Path from = Path.of("templates");
        Path to = folder.resolve("templates");
        List<Path> files;
        try (Stream<Path> tree = Files.walk(from)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Files.writeString(to.resolve("page/project.jte"), "@param portfolio.site.Nothing page\n");
        return to;
    }
}
