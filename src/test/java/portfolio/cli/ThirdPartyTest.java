package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code THIRD-PARTY.md} lists exactly the libraries of this build. Run with {@code -Dthird-party.rewrite} to write the
 * list again, and check the difference.
 */
final class ThirdPartyTest {

    private static final Path FILE = Path.of("THIRD-PARTY.md");
    private static final String REWRITE = "third-party.rewrite";

    /** The list is the only text between these two headings. */
    private static final String BEFORE = "## Libraries\n";

    private static final String AFTER = "\n## openhtmltopdf\n";

    @Test
    void theListHasExactlyTheLibrariesOfThisBuild() throws IOException {
        List<String> list = list();
        if (System.getProperty(REWRITE) != null) {
            rewrite(list);
        }

        List<String> listed = Files.readString(FILE)
                .transform(text -> text.substring(text.indexOf(BEFORE) + BEFORE.length(), text.indexOf(AFTER)))
                .strip()
                .lines()
                .toList();
        List<String> missing =
                list.stream().filter(line -> !listed.contains(line)).toList();
        List<String> surplus =
                listed.stream().filter(line -> !list.contains(line)).toList();
        String hint = "Run ./mvnw test -Dtest=ThirdPartyTest -D" + REWRITE;
        assertThat(missing).as("missing in %s. %s", FILE, hint).isEmpty();
        assertThat(surplus).as("surplus in %s. %s", FILE, hint).isEmpty();
        assertThat(listed).as("order in %s. %s", FILE, hint).isEqualTo(list);
    }

    @Test
    void theLibrariesOfTheProgramAreAmongThem() throws IOException {
        assertThat(Library.bundled())
                .extracting(Library::artifact)
                .contains("picocli", "jsoup", "pdfbox", "openhtmltopdf-core")
                .doesNotContain("junit-jupiter", "validator");
    }

    private static List<String> list() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| Library | Version | Licence | Address |");
        lines.add("| --- | --- | --- | --- |");
        for (Library library : Library.bundled()) {
            lines.add("| "
                    + String.join(
                            " | ", "`" + library.name() + "`", library.version(), library.licence(), library.address())
                    + " |");
        }
        return lines;
    }

    private static void rewrite(List<String> list) throws IOException {
        String text = Files.readString(FILE);
        Files.writeString(
                FILE,
                text.substring(0, text.indexOf(BEFORE) + BEFORE.length())
                        + "\n" + String.join("\n", list) + "\n"
                        + text.substring(text.indexOf(AFTER)));
    }
}
