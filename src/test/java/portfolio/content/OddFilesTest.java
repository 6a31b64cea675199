package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import portfolio.Soak;

/** Tests errors in files that cannot be stored in version control. */
@Timeout(20)
class OddFilesTest {

    private static final String SITE = """
            role: Engineer
            headline: Queues and ledgers
            url: https://ada.example.org/
            contact:
              - {label: E-mail, url: 'mailto:ada@example.org'}
            """;

    @TempDir
    private Path temporary;

    private Path content;

    @BeforeEach
    void writeContent() throws IOException {
        content = Files.createDirectory(temporary.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), SITE);
    }

    @Test
    void aMissingFolderIsTold() {
        assertThat(Told.of(temporary.resolve("elsewhere"))).isEqualTo("""
                        elsewhere: error: there is no such folder
                          hint: pass the folder that contains site.yaml
                        """);
    }

    @Test
    void aFileInsteadOfTheFolderIsTold() {
        assertThat(Told.of(content.resolve("site.yaml"))).isEqualTo("""
                        site.yaml: error: this is a file, not a folder
                          hint: pass the folder that contains site.yaml
                        """);
    }

    @Test
    void aFolderInsteadOfAFileIsTold() throws IOException {
        Files.createDirectory(content.resolve("skills.yaml"));
        Files.createDirectories(content.resolve("projects/ledger.md"));
        assertThat(Told.of(content)).isEqualTo("""
                        content/projects/ledger.md: error: this is a folder, but a file is expected
                          hint: rename or delete the folder
                        content/skills.yaml: error: this is a folder, but a file is expected
                          hint: rename or delete the folder
                        """);
    }

    @Test
    void anUnreadableFileIsTold() throws IOException {
        Path about = Files.writeString(content.resolve("about.md"), "Hello.");
        assumeTrue(about.toFile().setReadable(false), "the file system knows permissions");
        assumeFalse(Files.isReadable(about), "this user may read everything");
        assertThat(Told.of(content)).isEqualTo("content/about.md: error: you do not have permission to read this\n");
    }

    @Test
    void aPipeIsNotOpened() throws IOException, InterruptedException {
        Path pipe = content.resolve("about.md");
        assumeTrue(makePipe(pipe), "mkfifo is there");
        assertThat(Told.of(content)).isEqualTo("""
                        content/about.md: error: this is not a regular file
                          hint: replace it with a text file
                        """);
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Files.write(content.resolve("about.md"), new byte[10 * 1024 * 1024]);
        assertThat(Told.of(content)).isEqualTo("""
                        content/about.md: error: this file is larger than 1 MB
                          hint: content files are a few kilobytes: check that it is the right file
                        """);
    }

    @Test
    void brackets20000DeepAreTold() throws IOException {
        Files.writeString(content.resolve("skills.yaml"), "[".repeat(20_000));
        assertThat(Told.of(content)).isEqualTo("""
                        content/skills.yaml:1:52: error: this is nested more than 50 levels deep
                          1 | %s…
                            | %s^
                          hint: use fewer levels
                        """.formatted("[".repeat(111), " ".repeat(51)));
    }

    @Test
    void keysAndEntriesThatGoDeepAreTold() throws IOException {
        StringBuilder yaml = new StringBuilder();
        for (int depth = 0; depth < 1000; depth++) {
            yaml.append(" ".repeat(depth)).append("k:\n");
        }
        Files.writeString(content.resolve("site.yaml"), yaml);
        Files.writeString(content.resolve("skills.yaml"), "- ".repeat(20_000));
        assertThat(Told.of(content))
                .contains("content/site.yaml:52:52: error: this is nested more than 50 levels deep\n")
                .contains("content/skills.yaml:1:103: error: this is nested more than 50 levels deep\n");
    }

    @Test
    void markdownNested20000DeepIsToldOrRead() throws IOException {
        Files.writeString(content.resolve("about.md"), "> ".repeat(20_000) + "deep\n");
        assertThat(Told.problems(content))
                .allSatisfy(problem -> assertThat(problem.place().name()).isEqualTo("content/about.md"));
    }

    @Test
    void aLinkOutOfTheFolderIsTold() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("about.md"), "Hello.");
        Files.createSymbolicLink(content.resolve("about.md"), outside.resolve("about.md"));
        Files.createSymbolicLink(content.resolve("projects"), outside);
        assertThat(Told.of(content)).isEqualTo("""
                        content/about.md: error: this link points outside the content folder
                          hint: copy its target into the folder
                        content/projects: error: this link points outside the content folder
                          hint: copy its target into the folder
                        """);
    }

    @Test
    void aLinkToNothingIsTold() throws IOException {
        Files.createSymbolicLink(content.resolve("about.md"), content.resolve("gone.md"));
        assertThat(Told.of(content)).isEqualTo("""
                        content/about.md: error: this link points to a file that does not exist
                          hint: fix or delete the link
                        """);
    }

    @Test
    void aLinkToItselfIsTold() throws IOException {
        Files.createSymbolicLink(content.resolve("about.md"), content.resolve("about.md"));
        assertThat(Told.of(content)).startsWith("content/about.md: error: this cannot be read");
    }

    @Test
    void aLinkInsideTheFolderIsFollowed() throws IOException {
        Files.writeString(content.resolve("_text.md"), "Hello.");
        Files.createSymbolicLink(content.resolve("about.md"), Path.of("_text.md"));
        assertThat(ContentFolder.read(content, false).portfolio().about()).isNotNull();
    }

    @Test
    void theContentFolderItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), content);
        assertThat(ContentFolder.read(link, false).remarks()).isEmpty();
    }

    @Test
    void latin1IsToldAtItsFirstByte() throws IOException {
        Files.write(content.resolve("about.md"), "Hello.\nGrüße.\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Told.of(content)).isEqualTo("""
                        content/about.md:2:3: error: the byte FC is not valid UTF-8
                          2 | Gr\uFFFD\uFFFDe.
                            |   ^
                          hint: save the file as UTF-8
                        """);
    }

    @Test
    void aCharacterThatIsCutOffIsTold() throws IOException {
        Files.write(content.resolve("about.md"), new byte[] {'a', (byte) 0xC3});
        assertThat(Told.of(content)).startsWith("content/about.md:1:2: error: the byte C3 is not valid UTF-8\n");
    }

    @Test
    void utf16IsTold() throws IOException {
        Files.write(content.resolve("about.md"), "\uFEFFHello.".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Told.of(content)).startsWith("content/about.md: error: this file is saved as UTF-16\n");
    }

    @Test
    void aZeroIsTold() throws IOException {
        Files.writeString(content.resolve("about.md"), "Hello\0\n");
        assertThat(Told.of(content)).isEqualTo("""
                        content/about.md:1:6: error: there is a control character here: U+0000
                          1 | Hello\\u{0}
                            |      ^^^^^
                          hint: delete it
                        """);
    }

    @Test
    void linesMayEndAsOnWindows() throws IOException {
        Files.writeString(content.resolve("site.yaml"), (SITE + "nmae: Ada\n").replace("\n", "\r\n"));
        assertThat(Told.of(content)).isEqualTo("""
                        content/site.yaml:6:1: error: unknown key 'nmae'
                          6 | nmae: Ada
                            | ^^^^
                          hint: did you mean 'name'?
                        """);
    }

    @Test
    void whatEditorsLeaveBehindIsIgnored() throws IOException {
        for (String name :
                new String[] {".DS_Store", "_draft.md", "site.yaml~", ".site.yaml.swp", "about.md.bak", "README.md"}) {
            Files.writeString(content.resolve(name), "anything");
        }
        assertThat(ContentFolder.read(content, false).remarks()).isEmpty();
    }

    @Test
    @Soak
    void aHundredThousandMistakesAreToldInTime() throws IOException {
        Files.writeString(content.resolve("skills.yaml"), "- a\n".repeat(100_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(15), () -> assertThat(Told.problems(content)).hasSize(100_000));
    }

    @Test
    void thousandsOfSyntaxMistakesEndInTime() throws IOException {
        Files.writeString(content.resolve("skills.yaml"), "- name: a: b\n  skills: [x\n".repeat(20_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(15), () -> assertThat(Told.problems(content)).hasSizeBetween(50, 100));
    }

    private static boolean makePipe(Path pipe) throws InterruptedException {
        try {
            Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
