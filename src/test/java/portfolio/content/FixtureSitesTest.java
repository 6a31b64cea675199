package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that the fixture sites of other tests have the properties that their names promise. */
class FixtureSitesTest {

    private static final Path SITES = Path.of("src/test/resources/sites");

    @Test
    void everySiteIsContentWithoutErrors() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            List<Path> folders = sites.map(site -> site.resolve("content")).toList();

            assertThat(folders).hasSizeGreaterThanOrEqualTo(9).allSatisfy(folder -> ContentFolder.read(folder, true));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bare, 0, 0",
        "named, 1, 1",
        "no-projects, 0, 1",
        "one-project, 1, 0",
        "front-end, 3, 1",
        "two-roles, 2, 6",
        "right-to-left, 2, 2",
        "long-words, 2, 1",
        "twelve-roles, 1, 12",
        "twelve-projects, 12, 6",
        "fifty-projects, 50, 13"
    })
    void eachSiteHasAsManyProjectsAndRoles(String site, int projects, int roles) {
        var portfolio = ContentFolder.read(SITES.resolve(site).resolve("content"), false)
                .portfolio();

        assertThat(portfolio.projects()).hasSize(projects);
        assertThat(portfolio.experience())
                .flatExtracting(employer -> employer.roles())
                .hasSize(roles);
    }
}
