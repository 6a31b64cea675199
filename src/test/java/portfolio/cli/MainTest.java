package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.Soak;

/** Tests the output and exit code of the command line on real folders. */
final class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path content;
    private Path output;

    @BeforeEach
    void writeContent() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        output = folder.resolve("out");
        write("site.yaml", """
                role: Engineer
                headline: Things that run
                url: https://ada.example.org/
                contact:
                  - label: E-mail
                    url: mailto:ada@example.org
                """);
    }

    @Test
    void aBuildTellsWhatWasBuiltAndHowToLookAtIt() {
        assertThat(build()).isZero();

        assertThat(out.toString().lines())
                .hasSize(2)
                .satisfiesExactly(
                        built -> assertThat(built)
                                .matches(
                                        "Built \\d+ pages \\(\\d+ kB\\) in \\Q" + output + "\\E in \\d+\\.\\d\\d s\\."),
                        open -> assertThat(open).isEqualTo("Open " + output.resolve("index.html") + " in a browser."));
        assertThat(err.toString()).isEmpty();
        assertThat(output.resolve("index.html")).content().contains("Things that run");
    }

    /** For example, the disk is full. This must work for every command that prints. */
    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "--version", "build", "check", "variants", "schema --stdout site", "completion bash"})
    void whatCannotBePrintedIsAnError(String command) {
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        if (List.of("build", "check", "variants").contains(command)) {
            arguments.addAll(List.of("--content", content.toString()));
        }
        if (command.equals("build")) {
            arguments.addAll(List.of("--output", output.toString()));
        }

        int code = Main.run(full, new PrintWriter(err), arguments.toArray(String[]::new));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("error: the output is incomplete: standard output is full or closed");
    }

    @Test
    void namesThatTheLocaleLosesAreNoticed() throws IOException {
        UndecodableNames plain = new UndecodableNames("ANSI_X3.4-1968");
        Files.writeString(content.resolve("\uFFFD\uFFFD.md"), "");

        assertThat(plain.lostBelow(content))
                .hasValueSatisfying(name -> assertThat(name).endsWith("\uFFFD\uFFFD.md"));
        assertThat(plain.lost(Stream.of("content", "c \uFFFD\uFFFD"))).hasValue("c \uFFFD\uFFFD");
        assertThat(plain.lost(Stream.of("content"))).isEmpty();
        assertThat(new UndecodableNames("UTF-8").lost(Stream.of("c \uFFFD"))).isEmpty();
        assertThat(UndecodableNames.message("c \uFFFD\uFFFD")).contains("is not UTF-8", "'c ??'");
    }

    @Test
    void warningsArePrintedAndDoNotFailTheBuild() throws IOException {
        write("site.yaml", "role: Engineer\nheadline: Things that run\n");

        assertThat(build()).isZero();

        assertThat(err.toString()).contains("content/site.yaml", ": warning: ").endsWith(twoLineEnds());
        assertThat(output.resolve("index.html")).exists();
    }

    @Test
    @Soak
    void ofVeryManyProblemsTheFirstHundredErrorsAreShown() throws IOException {
        write("site.yaml", "role: Engineer\nheadline: Things that run\n");
        write("skills.yaml", "- name: Tools\n  skills:\n" + "    -\n".repeat(50_000));

        assertThat(build()).isEqualTo(1);

        assertThat(err.toString().lines().filter(line -> line.contains(": error: ")))
                .hasSize(100)
                .startsWith("content/skills.yaml:3:6: error: an entry of 'skills' has no value")
                .endsWith("content/skills.yaml:102:6: error: an entry of 'skills' has no value");
        assertThat(err.toString())
                .doesNotContain(": warning: ")
                .contains("and 49900 errors and 2 warnings more, not shown\n")
                .contains("\n  hint: list all of them with 'portfolio check --format json'\n")
                .contains("50000 errors and 2 warnings. Nothing was written");
    }

    @Test
    void errorsArePrintedAllAndCounted() throws IOException {
        write("site.yaml", "rloe: Engineer\nheadline: Things that run\nurl: nowhere\n");

        assertThat(build()).isEqualTo(1);

        assertThat(err.toString())
                .contains("content/site.yaml:1:1: error: unknown key 'rloe'", "hint: did you mean 'role'?")
                .contains("content/site.yaml:3:6: error: ")
                .endsWith("2 errors. Nothing was written; the previous site is unchanged." + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void errorsLeaveThePreviousSiteAsItWas() throws IOException {
        build();
        String before = Files.readString(output.resolve("index.html"));
        write("site.yaml", "headline: Things that run\n");

        assertThat(build()).isEqualTo(1);
        assertThat(output.resolve("index.html")).hasContent(before);
    }

    @Test
    void theBaseUrlReplacesTheOneOfTheContent() {
        assertThat(build("--base-url", "https://example.net/me")).isZero();

        assertThat(output.resolve("sitemap.xml"))
                .content()
                .contains("<loc>https://example.net/me/</loc>")
                .doesNotContain("ada.example.org");
    }

    @Test
    void theAddressIsNotMissedWhenTheBaseUrlGivesIt() throws IOException {
        write("site.yaml", "role: Engineer\nheadline: Things that run\nurl: https://www.example.com/\n");
        build();
        assertThat(err.toString()).contains("the address of the site is not set");
        err.getBuffer().setLength(0);

        assertThat(build("--base-url", "https://example.net/me/")).isZero();

        assertThat(err.toString()).contains("no way to get in touch").doesNotContain("address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.net", "ftp://example.net/", "https://example.net/?q=1", "https://", ""})
    void aBaseUrlThatIsNoneIsWrongUsage(String url) {
        assertThat(build("--base-url", url)).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: invalid value for option '--base-url': ");
        assertThat(output).doesNotExist();
    }

    @Test
    void draftsAreShownOnlyWhenAskedFor() throws IOException {
        write("projects/sketch.md", "---\ntitle: Sketch\ndraft: true\n---\nNot ready.\n");
        Path page = output.resolve("projects/sketch/index.html");

        assertThat(build()).isZero();
        assertThat(page).doesNotExist();

        assertThat(build("--drafts")).isZero();
        assertThat(page).content().contains("Not ready.");
    }

    @Test
    void aMissingContentFolderIsWrongUsage() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(run("build", "--content", nowhere.toString(), "--output", output.toString()))
                .isEqualTo(2);

        assertThat(err.toString()).startsWith("error: there is no content folder '" + nowhere + "'; ");
    }

    @Test
    void aRelativeContentFolderThatIsMissingIsToldWithWhereItWasLookedForAndHowToMakeOne() throws IOException {
        assertThat(run("build", "--content", "no/such/../folder")).isEqualTo(2);

        assertThat(err.toString())
                .startsWith("error: there is no content folder 'no/such/../folder' ("
                        + Path.of("no/folder").toAbsolutePath() + "); pass the folder that contains site.yaml")
                .contains("'portfolio init'");

        Path file = Files.createFile(folder.resolve("site.yaml"));
        assertThat(run("build", "--content", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("'" + file + "' is a file, not a content folder");
    }

    @Test
    void aFolderWithFilesOfOthersIsRefusedAndKept() throws IOException {
        Files.createDirectory(output);
        Files.writeString(output.resolve("thesis.txt"), "years of work");

        assertThat(build()).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: ").contains(output.toString(), "  hint: ");
        assertThat(output.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void theContentFolderIsRefusedAsOutput() {
        assertThat(run("build", "--content", content.toString(), "--output", content.toString()))
                .isEqualTo(2);

        assertThat(content.resolve("site.yaml")).exists();
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsToldInOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        int exitCode = run(
                "build",
                "--content",
                content.toString(),
                "--output",
                file.resolve("out").toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).startsWith("error: the site could not be written: ");
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void aFaultOfTheProgramIsToldInTwoLines() {
        assertThat(runOnABrokenConsole(buildArguments())).isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(
                        "error: this is a bug in the program, not in your content: "
                                + "java.lang.IllegalStateException: no console",
                        "  hint: run the command again with --stacktrace and report what it prints");
    }

    @Test
    void theStackTraceOfAFaultIsPrintedWhenAskedFor() {
        assertThat(runOnABrokenConsole(buildArguments("--stacktrace"))).isEqualTo(1);

        assertThat(err.toString()).contains("java.lang.IllegalStateException: no console", "\tat portfolio.cli.");
    }

    @Test
    void theStackTraceCanBeAskedForBeforeTheCommand() {
        String[] arguments = Stream.concat(Stream.of("--stacktrace"), Stream.of(buildArguments()))
                .toArray(String[]::new);

        assertThat(runOnABrokenConsole(arguments)).isEqualTo(1);

        assertThat(err.toString()).contains("\tat portfolio.cli.");
    }

    private int build(String... options) {
        return run(buildArguments(options));
    }

    private String[] buildArguments(String... options) {
        return Stream.concat(
                        Stream.of("build", "--content", content.toString(), "--output", output.toString()),
                        Stream.of(options))
                .toArray(String[]::new);
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    /** Runs the program with a console that throws, which stands for a crash that no content can cause. */
    private int runOnABrokenConsole(String... arguments) {
        PrintWriter broken = new PrintWriter(out) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("no console");
            }
        };
        return Main.run(broken, new PrintWriter(err), arguments);
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String twoLineEnds() {
        return System.lineSeparator().repeat(2);
    }
}
