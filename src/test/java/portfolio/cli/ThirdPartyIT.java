package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What the jar contains besides the program itself. */
final class ThirdPartyIT {

    @Test
    void everyClassBelongsToTheProgramOrToAListedLibrary() throws IOException {
        Set<String> unknown = classes(Processes.JAR);
        assertThat(unknown).hasSizeGreaterThan(3000);
        unknown.removeIf(name -> name.matches("(META-INF/versions/\\d+/)?portfolio/.*"));
        // Made by compiling picocli from its sources.
        unknown.remove("picocli/package-info.class");
        for (Library library : Library.bundled()) {
            unknown.removeAll(classes(library.jar()));
        }

        assertThat(unknown).as("classes of no library in THIRD-PARTY.md").isEmpty();
    }

    @Test
    void theLicenceOfTheProgramAndTheListOfLibrariesAreInTheJar() throws IOException {
        try (JarFile jar = new JarFile(Processes.JAR.toFile())) {
            for (String name : List.of("LICENSE", "NOTICE", "THIRD-PARTY.md")) {
                assertThat(read(jar, "META-INF/" + name)).as(name).isEqualTo(Files.readString(Path.of(name)));
            }
            for (String name : List.of("LICENSE-besley.txt", "LICENSE-public-sans.txt")) {
                assertThat(jar.getEntry("assets/fonts/" + name)).as(name).isNotNull();
            }
        }
    }

    @Test
    void theLicencesAndNoticesOfAllLibrariesAreInTheJarUnchanged() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        for (Library library : Library.bundled()) {
            try (JarFile jar = new JarFile(library.jar().toFile())) {
                for (String name : licences(jar)) {
                    String file = name.substring(name.lastIndexOf('/') + 1);
                    expected.put("META-INF/third-party/" + library.artifact() + "/" + file, read(jar, name));
                }
            }
        }

        try (JarFile jar = new JarFile(Processes.JAR.toFile())) {
            assertThat(expected).hasSizeGreaterThan(20);
            for (Map.Entry<String, String> file : expected.entrySet()) {
                assertThat(read(jar, file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
            }
            assertThat(licences(jar))
                    .as("licences in the jar")
                    .containsExactlyInAnyOrder("META-INF/LICENSE", "META-INF/NOTICE");
        }
    }

    /** Returns the files with licences or notices, except those that the build has put into third-party. */
    private static List<String> licences(JarFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches("(?i)(META-INF/)?([^/]*/)?[^/]*(LICEN[CS]E|NOTICE|COPYING)[^/]*"))
                .filter(name -> !name.startsWith("META-INF/third-party/"))
                .filter(name -> !name.endsWith(".class"))
                .toList();
    }

    private static Set<String> classes(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
