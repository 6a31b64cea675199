package portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClassNamesTest {

    @Test
    void noClassNameOccursInTwoPackages() throws IOException {
        assertThat(namesInTwoPackages(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aNameInTwoPackagesIsFound() throws IOException {
        Path folder = Files.createTempDirectory("names");
        for (String file : List.of("one/Size.java", "two/Size.java", "two/Other.java", "one/package-info.java")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.createFile(folder.resolve(file));
        }
        Files.createFile(folder.resolve("two/package-info.java"));

        assertThat(namesInTwoPackages(folder)).containsExactly("Size.java");
    }

    private static List<String> namesInTwoPackages(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            Map<String, Long> names = tree.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("package-info.java"))
                    .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
            return names.entrySet().stream()
                    .filter(name -> name.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }
}
