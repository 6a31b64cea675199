package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.picture.TestPictures;
import portfolio.scaffold.ContentKind;

/** Checks that {@code portfolio new} adds an entry and changes nothing else. */
final class NewCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void writeContent() throws IOException {
        content = folder.resolve("content");
        Folders.write(folder, "content/site.yaml", "name: Ada\n");
    }

    @ParameterizedTest
    @FieldSource("portfolio.scaffold.ContentKind#ALL")
    void whatIsWrittenCanBeBuiltAtOnce(ContentKind kind) {
        assertThat(run(kind.word(), "A name: with \"signs\" # 1")).isZero();

        assertThat(ContentFolder.read(content, true)).isNotNull();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines()).hasSize(2).first().asString().startsWith("Created " + content + "/");
    }

    @ParameterizedTest
    @FieldSource("portfolio.scaffold.ContentKind#ALL")
    void everyKeyThatIsCommentedOutMayBeUsed(ContentKind kind) throws IOException {
        Folders.write(folder, "content/projects/payment-ledger.md", "---\ntitle: Kafka\n---\nText.\n");
        Path pictures = Files.createDirectories(content.resolve("projects/ledger"));
        Files.write(pictures.resolve("book.jpg"), TestPictures.jpeg(40, 30, 1));
        Files.write(pictures.resolve("flow.png"), TestPictures.png(40, 30));
        run(kind.word(), "Name");
        Path file =
                folder.resolve(out.toString().lines().findFirst().orElseThrow().replaceAll("^Created |\\.$", ""));
        String used = Files.readString(file)
                .lines()
                .map(line -> line.replaceFirst("^( *)# (?=([ ]*- |[ ]*[a-z]\\w*:( |$)))", "$1"))
                .filter(line -> !line.matches("(slug|order): .*"))
                .collect(Collectors.joining("\n"));
        assertThat(used).isNotEqualTo(Files.readString(file));
        if (kind.equals(ContentKind.VARIANT)) {
            return;
        }

        Files.writeString(file, used + "\n");

        assertThat(ContentFolder.read(content, true)).isNotNull();
    }

    @Test
    void aProjectIsADraftNamedAfterItsTitle() throws IOException {
        assertThat(run("project", "Payment Ledger")).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "Created " + content + "/projects/payment-ledger.md.",
                        "Write its text below the second line of hyphens, and delete 'draft: true' to show it.");
        assertThat(content.resolve("projects/payment-ledger.md"))
                .content()
                .startsWith("---\n")
                .contains("\ntitle: Payment Ledger\n", "\ndraft: true\n---\n")
                .contains("# The company it was done for.\n# company: Example Bank\n");
        assertThat(read(false).portfolio().projects()).isEmpty();
        assertThat(read(true).portfolio().projects()).hasSize(1);
    }

    @Test
    void aNameInAnotherScriptKeepsItsLetters() {
        assertThat(run("project", "\u6771\u4EAC")).isZero();

        assertThat(content.resolve("projects/\u6771\u4EAC.md")).content().contains("title: \u6771\u4EAC");
    }

    @Test
    void theRoleOfANewEmployerIsADraft() {
        assertThat(run("role", "Senior engineer", "--company", "Example Bank")).isZero();

        assertThat(content.resolve("experience/example-bank.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../.schema/experience.schema.json\n")
                .contains("\ncompany: Example Bank\n", "\nroles:\n  - title: Senior engineer\n", "\ndraft: true\n");
        assertThat(read(false).portfolio().experience()).isEmpty();
    }

    @Test
    void aRoleIsAddedToTheFileOfItsEmployer() throws IOException {
        String before = "# Mine.\ncompany: Example Bank\nroles:\n  - title: Engineer # first\n    end: 2020\n";
        Folders.write(folder, "content/experience/bank.yaml", before);

        assertThat(run("role", "Senior engineer", "--company", "Example Bank")).isZero();

        assertThat(out.toString()).startsWith("Added to " + content + "/experience/bank.yaml.");
        assertThat(content.resolve("experience/bank.yaml"))
                .content()
                .startsWith(
                        "# Mine.\ncompany: Example Bank\nroles:\n  - title: Senior engineer\n    # When it began.\n")
                .endsWith("\n  - title: Engineer # first\n    end: 2020\n");
        assertThat(read(false).portfolio().experience().get(0).roles()).hasSize(2);
        assertThat(content.resolve("experience").toFile().list()).containsExactly("bank.yaml");
    }

    @Test
    void aFileThatCannotBeAddedToSafelyIsLeftAlone() throws IOException {
        String before = "company: Example Bank\nroles: [{title: Engineer}]\n";
        Folders.write(folder, "content/experience/bank.yaml", before);

        assertThat(run("role", "Senior engineer", "--company", "Example Bank")).isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "error: no entry can be added to '" + content
                                + "/experience/bank.yaml' without changing the rest of the file",
                        "  hint: fix its errors, start each list entry on its own line with '- ', "
                                + "or add the entry by hand");
        assertThat(content.resolve("experience/bank.yaml")).content().isEqualTo(before);
    }

    @Test
    void anEntryIsAddedAtTheEndOfItsList() throws IOException {
        Folders.write(folder, "content/skills.yaml", "# Skills.\n- name: Data\n  skills: [Kafka]\n");

        assertThat(run("skills", "Finance")).isZero();

        assertThat(content.resolve("skills.yaml"))
                .content()
                .startsWith("# Skills.\n- name: Data\n  skills: [Kafka]\n\n- name: Finance\n  # Your level");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Folders.write(folder, "content/projects/a.md", "mine");

        assertThat(run("project", "A")).isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "error: '" + content + "/projects/a.md' already exists",
                        "  hint: choose another name, or edit that file");
        assertThat(content.resolve("projects/a.md")).content().isEqualTo("mine");
    }

    @Test
    void aMistypedKindIsAnsweredWithTheNearest() {
        assertThat(run("projct", "A")).isEqualTo(2);
        assertThat(run("zzz", "A")).isEqualTo(2);

        assertThat(err.toString())
                .contains("error: there is no kind 'projct'; did you mean 'project'?")
                .contains("error: there is no kind 'zzz'; choose one of: project, role, variant, ")
                .endsWith("Try 'portfolio new --help'." + System.lineSeparator());
    }

    @Test
    void aNameThatCannotNameAFileIsRefused() {
        assertThat(run("project", "con")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("the file name 'con' is reserved by Windows");
        assertThat(run("project", "***")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("the name '***' has no letters or digits for a file name");
        assertThat(content.resolve("projects")).doesNotExist();
    }

    @Test
    void otherWrongUsesAreToldAndWriteNothing() {
        assertThat(run("project", "A", "--company", "B")).isEqualTo(2);
        assertThat(run("project", " ")).isEqualTo(2);
        assertThat(run("project")).isEqualTo(2);
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), "new", "project", "A", "--content", "nowhere"))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("'--company' is only for roles", "the name is empty", "missing required parameter: 'NAME'")
                .contains("there is no content folder 'nowhere'; create one with 'portfolio init'");
        assertThat(content.toFile().list()).containsExactly("site.yaml");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInOneLine() throws IOException {
        Folders.write(folder, "content/projects", "a file");

        assertThat(run("project", "A")).isEqualTo(1);

        assertThat(err.toString())
                .startsWith("error: the content could not be written: ")
                .hasLineCount(1);
    }

    private Content read(boolean drafts) {
        return ContentFolder.read(content, drafts);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "new";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--content";
        all[arguments.length + 2] = content.toString();
        return Main.run(new PrintWriter(out), new PrintWriter(err), all);
    }
}
