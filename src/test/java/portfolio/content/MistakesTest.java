package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads each folder in {@code mistakes/}, which has content with one error and its diagnostic in {@code expected.txt}.
 */
class MistakesTest {

    private static final Path MISTAKES = Path.of("src/test/resources/mistakes");

    static List<Path> mistakes() throws IOException {
        try (Stream<Path> folders = Files.list(MISTAKES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theMistakeIsToldExactly(Path mistake) throws IOException {
        assertThat(Told.of(mistake.resolve("content"))).isEqualTo(Files.readString(mistake.resolve("expected.txt")));
    }

    @Test
    void thereAreManyMistakes() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(60);
    }
}
