package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.content.ContentFolder;
import portfolio.source.Severity;

/** Tests {@code init}, {@code schema} and {@code completion}, which help users write content. */
final class ScaffoldCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void theContentOfANewRepositoryCanBeBuiltAndWarnsOfItsPlaceholders() {
        Path me = folder.resolve("me");

        assertThat(run("init", me.toString())).isZero();

        assertThat(out.toString().lines()).last().isEqualTo("cd " + me + " && ./portfolio serve --open");
        assertThat(ContentFolder.read(me.resolve("content"), false).remarks())
                .allMatch(remark -> remark.severity() == Severity.WARNING)
                .extracting(remark -> remark.message())
                .contains("the name is a placeholder", "the role is a placeholder");
        assertThat(me.resolve("content")).isDirectoryContaining("glob:**/.schema");
        assertThat(me.resolve("content/README.md")).hasSameTextualContentAs(Path.of("content/README.md"));
    }

    @Test
    void aNewRepositoryHasEverythingThatItsOwnerNeeds() {
        Path me = folder.resolve("me");
        run("init", me.toString());

        assertThat(me.toFile().list())
                .containsExactlyInAnyOrder(
                        ".gitattributes",
                        ".github",
                        ".gitignore",
                        ".vscode",
                        "README.md",
                        "content",
                        "portfolio",
                        "portfolio.cmd",
                        "portfolio.properties");
        assertThat(me.resolve("portfolio")).isExecutable();
        assertThat(me.resolve(".vscode/settings.json"))
                .content()
                .contains("\"./content/.schema/site.schema.json\": \"content/site.yaml\"");
        assertThat(me.resolve(".gitignore")).content().contains("site-output/\n", "site-output.publish/\n");
    }

    /** Tests do not run from a jar. What a jar pins is tested by {@link WrapperIT}. */
    @Test
    void aProgramWithoutAJarSaysThatNothingIsPinned() {
        Path me = folder.resolve("me");
        run("init", me.toString());

        assertThat(err.toString())
                .startsWith("note: this program does not run from a jar, so portfolio.properties pins no version\n"
                        + "  hint: ");
        assertThat(me.resolve("portfolio.properties")).content().contains("\nversion=\n", "\nsha256=\n");
    }

    @Test
    void nobodyStandsInANewFolder() {
        Path me = folder.resolve("me");
        run("init", me.toString());

        var portfolio = ContentFolder.read(me.resolve("content"), false).portfolio();

        assertThat(portfolio.profile().contact()).isEmpty();
        assertThat(portfolio.projects()).isEmpty();
        assertThat(portfolio.experience()).isEmpty();
    }

    @Test
    void whatWasPutAsideCanBeUsedByRenamingIt() throws IOException {
        Path content = folder.resolve("me/content");
        run("init", folder.resolve("me").toString());
        String[] names = content.toFile().list((parent, name) -> name.startsWith("_"));

        assertThat(names).hasSize(11);
        for (String name : names) {
            Files.move(content.resolve(name), content.resolve(name.substring(1)));
        }
        assertThat(ContentFolder.read(content, true)).isNotNull();
    }

    @Test
    void aFolderWithSomethingInItIsRefused() throws IOException {
        Folders.write(folder, "me/mine", "");

        assertThat(run("init", folder.resolve("me").toString())).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: the folder '" + folder.resolve("me") + "' is not empty");
        assertThat(folder.resolve("me").toFile().list()).containsExactly("mine");
    }

    @Test
    void aRepositoryGetsWhatItLacksAndKeepsWhatDiffers() throws IOException {
        Path me = folder.resolve("me");
        run("init", me.toString());
        SortedMap<String, String> whole = Folders.digests(me);
        Files.writeString(me.resolve("README.md"), "Mine.\n");
        Files.writeString(me.resolve(".gitignore"), "notes/\n");
        Files.move(me.resolve("content/_about.md"), me.resolve("content/about.md"));
        Files.delete(me.resolve(".github/workflows/publish.yml"));
        Files.delete(me.resolve("portfolio"));

        assertThat(run("init", me.toString())).isZero();

        SortedMap<String, String> expected = new TreeMap<>(whole);
        expected.put("README.md", Folders.digest("Mine.\n".getBytes(StandardCharsets.UTF_8)));
        expected.put(".gitignore", Folders.digest("notes/\n".getBytes(StandardCharsets.UTF_8)));
        expected.put("content/about.md", expected.remove("content/_about.md"));
        assertThat(Folders.digests(me)).isEqualTo(expected);
        assertThat(me.resolve("portfolio")).isExecutable();
        assertThat(out.toString())
                .contains("Made " + me + ": 2 files.\n")
                .contains("were left as they are: .gitignore, README.md\n");
    }

    /** Such as a clone of a repository that was just made on GitHub, or a folder that {@code import} wrote. */
    @Test
    void anEmptyRepositoryAndOneWithContentAreCompleted() throws IOException {
        Folders.write(folder, "cloned/.git/HEAD", "ref: refs/heads/main\n");
        Folders.write(folder, "imported/content/site.yaml", "role: Engineer\n");

        assertThat(run("init", folder.resolve("cloned").toString())).isZero();
        assertThat(run("init", folder.resolve("imported").toString())).isZero();

        assertThat(folder.resolve("cloned/content/site.yaml")).exists();
        assertThat(folder.resolve("imported/content").toFile().list()).containsExactly("site.yaml");
        assertThat(folder.resolve("imported/portfolio")).isExecutable();
    }

    @Test
    void theRepositoryOfTheProgramIsRefused() {
        assertThat(run("init", ".")).isEqualTo(2);

        assertThat(err.toString()).contains("error: the folder '.' is the repository of the program\n  hint: ");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInOneLine() throws IOException {
        Folders.write(folder, "file", "");

        assertThat(run("init", folder.resolve("file/me").toString())).isEqualTo(1);

        assertThat(err.toString())
                .startsWith("error: the repository could not be written: ")
                .hasLineCount(1);
    }

    @Test
    void schemasAreWrittenIntoTheContentFolder() throws IOException {
        Folders.write(folder, "content/.schema/site.schema.json", "old");

        assertThat(run("schema", "--content", folder.resolve("content").toString()))
                .isZero();

        assertThat(out.toString().strip())
                .isEqualTo("Wrote 15 schemas into " + folder.resolve("content/.schema") + ".");
        assertThat(folder.resolve("content/.schema/site.schema.json"))
                .hasSameTextualContentAs(Path.of("content/.schema/site.schema.json"));
    }

    @Test
    void oneSchemaIsPrintedWhenAskedFor() throws IOException {
        assertThat(run("schema", "--stdout", "projects")).isZero();

        assertThat(out.toString()).isEqualTo(Files.readString(Path.of("content/.schema/projects.schema.json")));
    }

    @Test
    void anUnknownSchemaOrFolderIsWrongUsage() throws IOException {
        assertThat(run("schema", "--stdout", "project")).isEqualTo(2);
        assertThat(run("schema", "--content", "nowhere")).isEqualTo(2);

        assertThat(err.toString())
                .contains("error: there is no schema 'project'; did you mean 'projects'?")
                .contains("error: there is no content folder 'nowhere'");
    }

    @Test
    void schemasThatCannotBeWrittenAreToldInOneLine() throws IOException {
        Folders.write(folder, "content/.schema", "a file");

        assertThat(run("schema", "--content", folder.resolve("content").toString()))
                .isEqualTo(1);

        assertThat(err.toString())
                .startsWith("error: the schemas could not be written: ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theCompletionIsAScriptThatTheShellUnderstands(String shell) throws Exception {
        assertThat(run("completion", shell)).isZero();

        assertThat(out.toString()).contains("--base-url", "project", "completion");
        Path script = Files.writeString(folder.resolve("script"), out.toString());
        Process check = new ProcessBuilder("bash", "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isEmpty();
        assertThat(check.exitValue()).isZero();
    }

    @Test
    void anotherShellIsWrongUsage() {
        assertThat(run("completion", "fish")).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: there is no script for 'fish'; write bash or zsh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "new", "schema", "completion"})
    void helpTeachesTheCommand(String command) {
        assertThat(run(command, "--help")).isZero();

        assertThat(out.toString())
                .contains("Usage: portfolio " + command + " ", "Exit codes:", "Examples:")
                .isASCII();
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aQuietBuildTellsOnlyWhatIsWrong() throws IOException {
        Folders.write(folder, "content/site.yaml", "name: Ada\n");
        String content = folder.resolve("content").toString();
        String site = folder.resolve("site").toString();

        assertThat(run("build", "--quiet", "--content", content, "--output", site))
                .isZero();

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("content/site.yaml:1:1: warning: ");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
