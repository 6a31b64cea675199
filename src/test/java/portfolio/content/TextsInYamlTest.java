package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.markdown.Inline;
import portfolio.markdown.Markup;
import portfolio.model.Role;

/** Checks that diagnostics quote multi-line strings as they look in the file, in every YAML notation. */
class TextsInYamlTest {

    @TempDir
    private Path content;

    @BeforeEach
    void writeSite() throws IOException {
        Files.writeString(content.resolve("site.yaml"), """
                role: Engineer
                headline: Queues and ledgers
                url: https://ada.example.org/
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|\n      Kept the *books*,\n      every   day\n      of the year.\n",
                ">\n      Kept the *books*,\n      every   day\n      of the year.\n\n",
                "|-\n      Kept the *books*,  \n        every   day\n      of the year.\n",
                "Kept the *books*,\n      every   day\n      of the year.\n",
                "\"Kept the *books*,\n      every   day\n      of the year. \"\n"
            })
    void linesAreOneParagraph(String summary) throws IOException {
        Inline read = Objects.requireNonNull(role("summary: " + summary).summary());
        assertThat(read.plain()).isEqualTo("Kept the books, every   day of the year.");
        assertThat(read.markdown(Markup.PLAIN)).isEqualTo("Kept the *books*, every day of the year.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published:\n          - at one place\n          - \"*twice*\n            at another\"",
                "Published:\n        - at one place\n        - '*twice* at another'",
                "\"Published:\":\n        - at one place\n        - |\n          *twice*\n          at another",
                "|\n        Published:\n        - at one place\n        - *twice*\n          at another",
                "|\n        Published:\n\n        * at one place\n\n        * *twice* at another",
                ">\n        Published:\n          + at one place\n          + *twice*\n            at another\n",
                "\"Published:\\n- at one place\\n- *twice* at another\""
            })
    void pointsBelowAHighlightAreAList(String highlight) throws IOException {
        List<Inline> read =
                role("highlights:\n      - " + highlight + "\n      - Another").highlights();
        assertThat(read).hasSize(2);
        assertThat(read.get(0).plain()).isEqualTo("Published:\n- at one place\n- twice at another");
        assertThat(read.get(0).markdown(Markup.PLAIN)).isEqualTo("Published:\n- at one place\n- *twice* at another");
    }

    @Test
    void aLineMayStartWithAYearOrADash() throws IOException {
        assertThat(Objects.requireNonNull(role("summary: |\n      Closed the year\n      2019. And then\n      –2020.")
                                .summary())
                        .plain())
                .isEqualTo("Closed the year 2019. And then –2020.");
    }

    @Test
    void aTextForOneLineMayBeABlock() throws IOException {
        assertThat(role("title: |\n      Chief\n      engineer\n").title()).isEqualTo("Chief engineer");
    }

    private Role role(String keys) throws IOException {
        Path folder = content.resolve("experience");
        Files.createDirectories(folder);
        String title = keys.startsWith("title") ? "" : "    title: Engineer\n";
        Files.writeString(
                folder.resolve("bank.yaml"),
                "company: Bank\nroles:\n  - start: 2020\n    end: present\n" + title + "    " + keys.stripTrailing()
                        + "\n");
        return ContentFolder.read(content, false)
                .portfolio()
                .experience()
                .get(0)
                .roles()
                .get(0);
    }
}
