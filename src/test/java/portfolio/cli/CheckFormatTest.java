package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code portfolio check} prints, to the letter. */
final class CheckFormatTest {

    private static final String SOUND = """
            name: Ada Fernandez
            role: Engineer
            headline: Things that run every day and every night, for years on end.
            url: https://ada.example.org/
            contact:
              - label: E-mail
                url: mailto:ada@example.org
            """;

    private static final String PROJECT = """
            ---
            title: Queue
            technologies: [Kafka]
            ---

            A queue for all orders of the day, made of kafka again.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        write("site.yaml", SOUND);
    }

    @Test
    void problemsArePrintedLikeThoseOfABuildAndTheVerdictComesLast() throws IOException {
        write("projects/queue.md", PROJECT);

        assertThat(check()).isZero();

        assertThat(lines()).isEqualTo("""
                me/projects/queue.md:3:16: note: the description of /technologies/kafka/ has only 32 characters
                  3 | technologies: [Kafka]
                    |                ^^^^^

                me/projects/queue.md:6:44: warning: 'kafka' is written 'Kafka' elsewhere
                  6 | A queue for all orders of the day, made of kafka again.
                    |                                            ^^^^^
                  hint: write 'Kafka', or make it an alias in terms.yaml

                me/site.yaml: note: the description of /projects/ has only 11 characters

                Ready to publish: 0 errors, 1 warning, 2 notes.
                """);
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() throws IOException {
        write("projects/queue.md", PROJECT);

        assertThat(check("--format", "json")).isZero();

        assertThat(lines()).isEqualTo("""
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
                      "hint": "write 'Kafka', or make it an alias in terms.yaml"
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
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonTellsErrorsOfTheContentToo() throws IOException {
        write("site.yaml", "headline: Things\n");

        assertThat(check("--format", "json")).isEqualTo(1);
        assertThat(lines()).startsWith("{\n").contains("\"severity\": \"error\"", "\"ready\": false");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void githubGetsAnAnnotationForEachProblem() throws IOException {
        write("site.yaml", SOUND.replace("name: Ada Fernandez\n", ""));
        write("projects/queue.md", PROJECT);
        write("skills.yaml", "- name: 100%\n  skills: [Kafka, 'A: 5%, B']\n");

        assertThat(check("--format", "github")).isZero();

        assertThat(lines()).isEqualTo("""
                ::notice file=FOLDER/projects/queue.md,line=3,col=16,title=portfolio check%3A note\
                ::the description of /technologies/kafka/ has only 32 characters
                ::warning file=FOLDER/projects/queue.md,line=6,col=44,title=portfolio check%3A warning\
                ::'kafka' is written 'Kafka' elsewhere%0Ahint: write 'Kafka', or make it an alias in terms.yaml
                ::notice file=FOLDER/site.yaml,title=portfolio check%3A note\
                ::the description of /projects/ has only 11 characters
                ::notice file=FOLDER/site.yaml,title=portfolio check%3A note\
                ::search engines are told of a person without a name%0Ahint: add 'name'
                ::notice file=FOLDER/skills.yaml,line=2,col=19,title=portfolio check%3A note\
                ::1 of 2 skills has no evidence in any project or workstream: A: 5%25, B
                Ready to publish: 0 errors, 1 warning, 4 notes.
                """.replace("FOLDER", path()));
    }

    @Test
    void propertiesOfAnAnnotationAreEscaped() throws IOException {
        Path odd = folder.resolve("a,b%c").resolve("me");
        Folders.write(odd, "site.yaml", "role: Engineer\nurl: nowhere\n");

        assertThat(run("check", "--content", odd.toString(), "--format", "github"))
                .isEqualTo(1);
        assertThat(lines()).startsWith("::error file=").contains("/a%2Cb%25c/me/site.yaml,line=2,col=6,title=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "JSON", ""})
    void anotherFormatIsWrongUsage(String format) {
        assertThat(check("--format", format)).isEqualTo(2);

        assertThat(err.toString())
                .contains("'" + format + "' is not one of text, json, github", "Try 'portfolio check --help'.");
    }

    private int check(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "check";
        arguments[1] = "--content";
        arguments[2] = folder.resolve("me").toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String lines() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private String path() {
        return folder.resolve("me").toString().replace('\\', '/');
    }

    private void write(String name, String text) throws IOException {
        Folders.write(folder.resolve("me"), name, text);
    }
}
