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

/** Sites in versions that differ in every file, and what is on disk of them. */
final class Sites {

    private Sites() {}

    /** As many files as asked for, each of them telling the version. */
    static Site version(int version, int files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        for (int i = 0; i < files; i++) {
            bytes.put(
                    "page-" + i + "/index.html",
                    ("version " + version + " file " + i).getBytes(StandardCharsets.UTF_8));
        }
        bytes.put("version", Integer.toString(version).getBytes(StandardCharsets.UTF_8));
        return new Site(bytes);
    }

    /** Writes a version with as many files as asked for, and what lies beside it. */
    static void write(Path folder, int version, int files) throws IOException {
        OutputFolder.at(folder).write(version(version, files), beside(version));
    }

    /** What lies beside a version. */
    static Map<String, byte[]> beside(int version) {
        return Map.of("version", Integer.toString(version).getBytes(StandardCharsets.UTF_8));
    }

    /** Proves that beside the folder lies what belongs to its version. */
    static void assertFits(Path folder) throws IOException {
        SortedMap<String, String> beside = texts(folder.resolveSibling(folder.getFileName() + ".publish"));
        assertThat(beside).containsOnlyKeys(".portfolio", "version");
        assertThat(beside).containsEntry("version", Files.readString(folder.resolve("version")));
    }

    /** Proves that the folder holds one version of the site, each file of it and no other, and the marker. */
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

    /** The names of what is in a folder, hidden or not. */
    static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
