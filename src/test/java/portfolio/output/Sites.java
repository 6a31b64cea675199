package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import portfolio.TestSite;

/** Sites in versions that differ in every file, and checks of the written files. */
final class Sites {

    private Sites() {}

    /** Creates a site with this many files, each of which contains the version. */
    static Site version(int version, int files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        for (int i = 0; i < files; i++) {
            bytes.put(
                    "page-" + i + "/index.html",
                    ("version " + version + " file " + i).getBytes(StandardCharsets.UTF_8));
        }
        bytes.put("version", Integer.toString(version).getBytes(StandardCharsets.UTF_8));
        return Site.of(TestSite.files(bytes));
    }

    /** Writes a version with this many files, and its publisher files. */
    static void write(Path folder, int version, int files) throws IOException {
        OutputFolder.at(folder).write(version(version, files), beside(version));
    }

    /** Returns the publisher files of a version. */
    static Map<String, byte[]> beside(int version) {
        return Map.of("version", Integer.toString(version).getBytes(StandardCharsets.UTF_8));
    }

    /** Checks that the publisher files belong to the version in the folder. */
    static void assertFits(Path folder) throws IOException {
        SortedMap<String, String> beside = texts(folder.resolveSibling(folder.getFileName() + ".publish"));
        assertThat(beside).containsOnlyKeys(".portfolio", "version");
        assertThat(beside).containsEntry("version", Files.readString(folder.resolve("version")));
    }

    /** Checks that the folder contains exactly the files of one version and the marker, and returns the version. */
    static int wholeVersion(Path folder, int files) throws IOException {
        int version = Integer.parseInt(Files.readString(folder.resolve("version")));
        SortedMap<String, String> expected = texts(version(version, files));
        SortedMap<String, String> found = texts(folder);
        assertThat(found.remove(".portfolio")).isNotBlank();
        assertThat(found).isEqualTo(expected);
        return version;
    }

    static SortedMap<String, String> texts(Site site) {
        SortedMap<String, String> texts = new TreeMap<>();
        site.files().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return texts;
    }

    /** Returns the names of all entries of a folder, including hidden ones. */
    static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
