package portfolio.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.Soak;
import portfolio.asset.Assets;
import portfolio.content.ContentMemory;
import portfolio.output.ArtefactCache;
import portfolio.render.RenderContext;

/** Tests the preview of a site while its content is edited. */
@Soak
class PreviewTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir
    private Path folder;

    @Test
    void aPageIsMadeWhenItIsAskedForAndNoOtherIs() throws IOException {
        RenderContext context = new RenderContext(Assets.SHIPPED, new ArtefactCache(null));
        context.useTemplates(templatesWithoutProjects());

        Preview preview =
                SiteBuild.preview(new BuildOptions(CONTENT, CONTENT, null, false, null), context, new ContentMemory());

        assertThat(preview.has("projects/event-processing-platform-kafka/index.html"))
                .isTrue();
        assertThat(preview.bytes("index.html")).isPresent();
        assertThatThrownBy(() -> preview.bytes("projects/event-processing-platform-kafka/index.html"))
                .hasStackTraceContaining("page/project.jte");
        assertThatThrownBy(preview::pages).hasStackTraceContaining("page/project.jte");
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
