package portfolio.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.source.SourceFile;

/** Checks that an entry is inserted and that nothing else changes. */
final class YamlFileTest {

    private static final String ENTRY = "- title: New\n  # start: 2020\n";

    @Test
    void anEntryComesFirstInTheListOfAKey() {
        String text = """
                # The bank.
                company: Bank   # as it is called

                roles: # latest first
                  # The first one.
                  -   title: Old
                      start: 2018
                draft: false
                """;

        assertThat(withFirst(text)).contains("""
                # The bank.
                company: Bank   # as it is called

                roles: # latest first
                  - title: New
                    # start: 2020
                  # The first one.
                  -   title: Old
                      start: 2018
                draft: false
                """);
    }

    @Test
    void aListMayStandInTheColumnOfItsKey() {
        assertThat(withFirst("roles:\n- title: Old\n")).contains("roles:\n" + ENTRY + "- title: Old\n");
    }

    @Test
    void theLineEndsOfTheFileAreKept() {
        assertThat(withFirst("company: A\r\nroles:\r\n  - title: Old\r\n"))
                .contains("company: A\r\nroles:\r\n  - title: New\r\n    # start: 2020\r\n  - title: Old\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roles: [{title: Old}]\n",
                "roles: []\n",
                "roles:\n",
                "roles:\n  [{title: Old}]\n",
                "{roles: [{title: Old}]}\n",
                "roles:\n  -\n    title: Old\n",
                "company: A\n",
                "- title: Old\n",
                ""
            })
    void whatIsWrittenInAnotherWayIsLeftAlone(String text) {
        assertThat(withFirst(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles: [", "a: b: c\n", "roles:\n  - &a x\n", "a: 1\na: 2\n"})
    void aFileWithMistakesIsNotRead(String text) {
        assertThat(YamlFile.read(new SourceFile("a.yaml", text))).isEmpty();
    }

    @Test
    void anEntryComesLastInAFileThatIsAList() {
        assertThat(withLast("# Skills.\n- title: Old\n  # end\n"))
                .contains("# Skills.\n- title: Old\n  # end\n\n" + ENTRY);
        assertThat(withLast("  - title: Old")).contains("  - title: Old\n\n" + ENTRY.indent(2));
        assertThat(withLast("# Nothing yet.\n")).contains("# Nothing yet.\n\n" + ENTRY);
        assertThat(withLast("- title: Old\r\n")).contains("- title: Old\r\n\r\n- title: New\r\n  # start: 2020\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{title: Old}]\n", "[]\n", "title: Old\n", "text\n", "- title: Old\n...\n", "- |+\n  a\n"})
    void aFileThatIsNoPlainListIsLeftAlone(String text) {
        assertThat(withLast(text)).isEmpty();
    }

    @Test
    void aTextIsFoundByItsKey() {
        YamlFile file = YamlFile.read(new SourceFile("a.yaml", "company: A\nroles: []\n"))
                .orElseThrow();

        assertThat(file.text("company")).isEqualTo("A");
        assertThat(file.text("roles")).isNull();
        assertThat(file.text("url")).isNull();
    }

    private static Optional<String> withFirst(String text) {
        return YamlFile.read(new SourceFile("a.yaml", text)).flatMap(file -> file.withFirst("roles", ENTRY));
    }

    private static Optional<String> withLast(String text) {
        return YamlFile.read(new SourceFile("a.yaml", text)).flatMap(file -> file.withLast(ENTRY));
    }
}
