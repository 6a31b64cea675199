package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.TestSite;

/** Tests how a build treats unchanged files. */
class UnchangedTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void writeASite() throws IOException {
        target = folder.resolve("site");
        write("index.html", "home", "a/index.html", "one", "a/b/index.html", "two");
        for (String file : new String[] {"index.html", "a/index.html", "a/b/index.html"}) {
            Files.setLastModifiedTime(target.resolve(file), LONG_AGO);
        }
        Files.setLastModifiedTime(target, LONG_AGO);
    }

    @Test
    void theSameSiteIsLeftAloneAsAWhole() throws IOException {
        write("index.html", "home", "a/index.html", "one", "a/b/index.html", "two");

        assertThat(Files.getLastModifiedTime(target)).isEqualTo(LONG_AGO);
        assertThat(folder).isDirectoryNotContaining(path -> path.endsWith("new"));
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        write("index.html", "home", "a/index.html", "ONE", "a/b/index.html", "two");

        assertThat(Files.getLastModifiedTime(target.resolve("a/b/index.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(target.resolve("a/index.html"))).isNotEqualTo(LONG_AGO);
        assertThat(target.resolve("a/index.html")).hasContent("ONE");
    }

    @Test
    void aFileThatIsAddedMakesAnotherSite() throws IOException {
        write("index.html", "home", "a/index.html", "one", "a/b/index.html", "two", "c.txt", "three");

        assertThat(target.resolve("c.txt")).hasContent("three");
        assertThat(target.resolve("a/b/index.html")).hasContent("two");
    }

    @Test
    void aFileThatIsNoLongerThereGoes() throws IOException {
        write("index.html", "home", "a/index.html", "one");

        assertThat(target.resolve("a/b")).doesNotExist();
        assertThat(target.resolve("a/index.html")).hasContent("one");
    }

    private void write(String... pathsAndTexts) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        OutputFolder.at(target).write(Site.of(TestSite.files(files)), Map.of());
    }
}
