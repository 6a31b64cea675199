package portfolio.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.TestSite;
import portfolio.output.SiteFile;
import portfolio.site.address.ResumePaths;

/**
 * Compares each document of a site, byte for byte, with the file of the same name in
 * {@code src/test/resources/documents/<site>}. Run with {@code -Ddocuments.rewrite} to update the files, and review the
 * changes.
 */
class GoldenDocumentsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/documents");
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final String REWRITE = "documents.rewrite";

    static List<String> sites() throws IOException {
        try (Stream<Path> folders = Files.list(EXPECTED)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSitesWithTheMostDifferentContentAreAmongThem() throws IOException {
        assertThat(sites()).contains("everything", "named", "right-to-left", "small");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theDocumentsOfASiteAreAsExpected(String site) throws IOException {
        Map<String, String> documents = documents(site);
        Path folder = EXPECTED.resolve(site);
        if (System.getProperty(REWRITE) != null) {
            rewrite(folder, documents);
        }

        assertThat(documents.keySet())
                .as("the names of all documents")
                .isEqualTo(expected(folder).keySet());
        expected(folder)
                .forEach(
                        (name, text) -> assertThat(documents.get(name)).as(name).isEqualTo(text));
    }

    private static Map<String, String> documents(String site) {
        TestSite built = TestSite.of(SITES.resolve(site).resolve("content"));
        return Stream.concat(
                        Documents.resume(built.portfolio(), built.evidence(), built.pages(), ResumePaths.SITE),
                        Documents.ofSite(built.portfolio(), built.evidence(), built.pages()))
                .collect(Collectors.toMap(SiteFile::path, file -> new String(file.bytes(), StandardCharsets.UTF_8)));
    }

    private static Map<String, String> expected(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), GoldenDocumentsTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(Path folder, Map<String, String> documents) throws IOException {
        for (String name : expected(folder).keySet()) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Files.writeString(folder.resolve(document.getKey()), document.getValue());
        }
    }
}
