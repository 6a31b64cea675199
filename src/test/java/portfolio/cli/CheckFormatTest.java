package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the exact output of {@code portfolio check}. */
final class CheckFormatTest {

    @TempDir
    private Path folder;

    private CheckedContent content;

    @BeforeEach
    void writeContent() throws IOException {
        content = CheckedContent.sound(folder.resolve("me"));
    }

    @Test
    void problemsArePrintedLikeThoseOfABuildAndTheVerdictComesLast() throws IOException {
        content.write("projects/queue.md", CheckedContent.PROJECT);

        assertThat(content.check()).isZero();

        assertThat(content.lines()).isEqualTo("""
                me/projects/queue.md:3:16: note: the description of /technologies/kafka/ has only 32 characters
                  3 | technologies: [Kafka]
                    |                ^^^^^

                me/projects/queue.md:6:44: warning: 'kafka' is written 'Kafka' elsewhere
                  6 | A queue for all orders of the day, made of kafka again.
                    |                                            ^^^^^
                  hint: write 'Kafka', or add this spelling to its aliases in terms.yaml

                me/site.yaml: note: the description of /projects/ has only 11 characters

                Ready to publish: 0 errors, 1 warning, 2 notes.
                """);
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() throws IOException {
        content.write("projects/queue.md", CheckedContent.PROJECT);

        assertThat(content.check("--format", "json")).isZero();

        assertThat(content.lines()).isEqualTo("""
                {
                  "problems": [
                    {
                      "file": "FOLDER/projects/queue.md",
                      "line": 3,
                      "column": 16,
                      "severity": "note",
                      "message": "the description of /technologies/kafka/ has only 32 characters"
                    },
                    {
                      "file": "FOLDER/projects/queue.md",
                      "line": 6,
                      "column": 44,
                      "severity": "warning",
                      "message": "'kafka' is written 'Kafka' elsewhere",
                      "hint": "write 'Kafka', or add this spelling to its aliases in terms.yaml"
                    },
                    {
                      "file": "FOLDER/site.yaml",
                      "severity": "note",
                      "message": "the description of /projects/ has only 11 characters"
                    }
                  ],
                  "summary": {
                    "errors": 0,
                    "warnings": 1,
                    "notes": 2,
                    "ready": true
                  }
                }
                """.replace("FOLDER", path()));
        assertThat(content.err()).isEmpty();
    }

    @Test
    void jsonTellsErrorsOfTheContentToo() throws IOException {
        content.write("site.yaml", "headline: Things\n");

        assertThat(content.check("--format", "json")).isEqualTo(1);
        assertThat(content.lines()).startsWith("{\n").contains("\"severity\": \"error\"", "\"ready\": false");
        assertThat(content.err()).isEmpty();
    }

    @Test
    void githubGetsAnAnnotationForEachProblem() throws IOException {
        content.write("site.yaml", CheckedContent.SOUND.replace("name: Ada Fernandez\n", ""));
        content.write("projects/queue.md", CheckedContent.PROJECT);
        content.write("skills.yaml", "- name: 100%\n  skills: [Kafka, 'A: 5%, B']\n");

        assertThat(content.check("--format", "github")).isZero();

        assertThat(content.lines()).isEqualTo("""
                ::notice file=FOLDER/projects/queue.md,line=3,col=16,title=portfolio check%3A note\
                ::the description of /technologies/kafka/ has only 32 characters
                ::warning file=FOLDER/projects/queue.md,line=6,col=44,title=portfolio check%3A warning\
                ::'kafka' is written 'Kafka' elsewhere%0Ahint: write 'Kafka', or add this spelling to its aliases in terms.yaml
                ::notice file=FOLDER/site.yaml,title=portfolio check%3A note\
                ::the description of /projects/ has only 11 characters
                ::notice file=FOLDER/site.yaml,title=portfolio check%3A note\
                ::search engines find no name on this site%0Ahint: add 'name'
                ::notice file=FOLDER/skills.yaml,line=2,col=19,title=portfolio check%3A note\
                ::1 of 2 skills is not used in any project or role: A: 5%25, B
                Ready to publish: 0 errors, 1 warning, 4 notes.
                """.replace("FOLDER", path()));
    }

    @Test
    void propertiesOfAnAnnotationAreEscaped() throws IOException {
        Path odd = folder.resolve("a,b%c").resolve("me");
        Folders.write(odd, "site.yaml", "role: Engineer\nurl: nowhere\n");

        assertThat(content.run("check", "--content", odd.toString(), "--format", "github"))
                .isEqualTo(1);
        assertThat(content.lines()).startsWith("::error file=").contains("/a%2Cb%25c/me/site.yaml,line=2,col=6,title=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "JSON", ""})
    void anotherFormatIsWrongUsage(String format) {
        assertThat(content.check("--format", format)).isEqualTo(2);

        assertThat(content.err())
                .contains("'" + format + "' is not one of text, json, github", "Try 'portfolio check --help'.");
    }

    private String path() {
        return folder.resolve("me").toString().replace('\\', '/');
    }
}
