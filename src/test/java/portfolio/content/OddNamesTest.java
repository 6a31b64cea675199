package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests names, links and devices that only some file systems support. */
@Timeout(20)
@EnabledOnOs(OS.LINUX)
class OddNamesTest {

    private static final String SITE =
            "role: Engineer\nheadline: H\nurl: https://ada.example.org/\ncontact: [{url: 'mailto:a@example.org'}]\n";
    private static final String PROJECT = "---\ntitle: T\n---\nText.\n";

    @TempDir
    private Path temporary;

    private Path content;
    private Path projects;

    @BeforeEach
    void writeContent() throws IOException {
        content = Files.createDirectory(temporary.resolve("content"));
        projects = Files.createDirectory(content.resolve("projects"));
        Files.writeString(content.resolve("site.yaml"), SITE);
    }

    @Test
    void namesAreToldWithoutMovingAnythingOnTheConsole() throws IOException, InterruptedException {
        run("touch", content + "/a\nb.txt");
        run("touch", content + "/\u202ec.txt");
        run("touch", content + "/\u001b[31md.txt");
        assertThat(Told.of(content))
                .contains("content/a\\u{a}b.txt: warning: ")
                .contains("content/\\u{202e}c.txt: warning: ")
                .contains("content/\\u{1b}[31md.txt: warning: ");
    }

    @Test
    void aNameThatIsNoUtf8IsTold() throws IOException, InterruptedException {
        run("bash", "-c", "printf 'x' > '" + content + "/'$'\\xff\\xfe.yaml'");
        run("bash", "-c", "printf -- '---\\ntitle: T\\n---\\nText.\\n' > '" + projects + "/'$'a\\xff.md'");
        assertThat(Told.of(content))
                .contains(".yaml: warning: this file is not part of the content")
                .doesNotContain("content/projects");
        assertThat(ContentFolder.read(content, false).portfolio().projects())
                .extracting(project -> project.slug().value())
                .containsExactly("a");
    }

    @Test
    void theLongestNameIsRead() throws IOException {
        Files.writeString(projects.resolve("n".repeat(252) + ".md"), PROJECT);
        assertThat(ContentFolder.read(content, false).portfolio().projects())
                .extracting(project -> project.slug().value().length())
                .containsExactly(200);
    }

    @Test
    void namesThatDifferByCaseOnlyAreTold() throws IOException {
        Files.writeString(projects.resolve("ledger.md"), PROJECT);
        Files.writeString(projects.resolve("Ledger.md"), PROJECT);
        assumeTrue(Files.notExists(projects.resolve("LEDGER.md")), "the file system tells capitals apart");
        assertThat(Told.of(content)).contains("the slug 'ledger' is already used");
    }

    @Test
    void aLinkToADeviceIsNotRead() throws IOException {
        Files.createSymbolicLink(content.resolve("about.md"), Path.of("/dev/zero"));
        assertThat(Told.of(content)).startsWith("content/about.md: error: this link points outside the content folder");
    }

    @Test
    void aDeviceIsNotRead() throws IOException, InterruptedException {
        assumeTrue(run("mknod", content + "/about.md", "c", "1", "5"), "this user may make devices");
        assertThat(Told.of(content)).startsWith("content/about.md: error: this is not a regular file");
    }

    @Test
    void aPipeWhereAFolderBelongsIsTold() throws IOException, InterruptedException {
        assumeTrue(run("mkfifo", content + "/variants"), "mkfifo is there");
        assertThat(Told.of(content)).startsWith("content/variants: error: this is a file, but a folder is expected");
    }

    @Test
    void aFolderThatIsALinkInsideIsFollowed() throws IOException {
        Path real = Files.createDirectory(content.resolve("_real"));
        Files.writeString(real.resolve("a.yaml"), "company: C\nroles: [{title: T}]\n");
        Files.createSymbolicLink(content.resolve("experience"), Path.of("_real"));
        assertThat(ContentFolder.read(content, false).portfolio().experience()).hasSize(1);
    }

    @Test
    void aLinkToTheFolderItselfEnds() throws IOException {
        Files.createSymbolicLink(projects.resolve("again"), Path.of("."));
        Files.createSymbolicLink(content.resolve("experience"), Path.of("experience"));
        assertThat(Told.of(content))
                .contains("content/projects/again: warning: this folder is not part of the content")
                .contains("content/experience: error: this cannot be read");
    }

    @Test
    void aFolderNobodyMayReadIsTold() throws IOException {
        Files.setPosixFilePermissions(projects, PosixFilePermissions.fromString("-wx--x--x"));
        assumeTrue(!Files.isReadable(projects), "this user may not read everything");
        assertThat(Told.of(content)).isEqualTo("content/projects: error: you do not have permission to read this\n");
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(Arrays.asList(command)).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
