package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;

/** Checks that files saved by Windows editors have the same content. */
final class WindowsFilesTest {

    private static final Path SITE = Path.of("src/test/resources/sites/everything/content");

    @TempDir
    private Path folder;

    @Test
    void lineEndsOfWindowsChangeNothing() throws IOException {
        Content unix = ContentFolder.read(SITE, true);

        Content windows = ContentFolder.read(withWindowsLineEnds(), true);

        assertThat(windows.portfolio().profile()).isEqualTo(unix.portfolio().profile());
        assertThat(windows.portfolio().experience()).isEqualTo(unix.portfolio().experience());
        assertThat(windows.portfolio().skills()).isEqualTo(unix.portfolio().skills());
        assertThat(windows.portfolio().background()).isEqualTo(unix.portfolio().background());
        assertThat(windows.portfolio().projects())
                .extracting(project -> project.body().plain())
                .containsExactlyElementsOf(unix.portfolio().projects().stream()
                        .map(project -> project.body().plain())
                        .toList());
        assertThat(texts(windows)).isEqualTo(texts(unix));
    }

    @Test
    void mistakesAreToldAtTheSamePlacesWithForwardSlashes() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.createDirectory(content.resolve("projects"));
        Files.writeString(content.resolve("site.yaml"), "name: Ada\r\nrolle: Engineer\r\n");
        Files.writeString(content.resolve("projects/a.md"), "---\r\ntitel: A\r\n---\r\n\r\nText.\r\n");

        List<String> told = List.of();
        try {
            ContentFolder.read(content, false);
        } catch (ProblemException e) {
            told = e.problems().stream().map(ProblemText::of).toList();
        }

        assertThat(told)
                .anySatisfy(text -> assertThat(text).startsWith("""
                                content/site.yaml:2:1: error: unknown key 'rolle'
                                  2 | rolle: Engineer
                                    | ^^^^^
                                """))
                .anySatisfy(text -> assertThat(text).startsWith("content/projects/a.md:2:1: error: unknown key"))
                .noneSatisfy(text -> assertThat(text).contains("\r"));
    }

    private static List<String> texts(Content content) {
        return content.remarks().stream().map(ProblemText::of).toList();
    }

    private Path withWindowsLineEnds() throws IOException {
        Path copy = folder.resolve("content");
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(SITE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    String text = Files.readString(file).replace("\n", "\r\n");
                    Files.write(target, text.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return copy;
    }
}
