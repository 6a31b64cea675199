package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;
import portfolio.source.Severity;
import portfolio.source.Span;

/**
 * Content that was valid before thousands of small accidents is read, or refused with problems: never anything else.
 */
class MutationTest {

    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");
    private static final long SEED = 20_260_101L;
    private static final int MUTATIONS = 3000;

    /** Reading takes the time, so several files have their accident in one reading. */
    private static final int MOST_AT_ONCE = 6;

    private static final List<String> PIECES = List.of(
            ":",
            ": ",
            "- ",
            "? ",
            "&a ",
            "*a ",
            "!!x ",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " #",
            "|",
            ">",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "  ",
            "~",
            "null",
            "<<: ",
            "\\",
            "\\x",
            "*",
            "**",
            "_",
            "[a](b)",
            "![a](b)",
            "[a](javascript:b)",
            "[a](#b)",
            "[a]: b\n",
            "](",
            "<script>",
            "# ",
            "###### ",
            "===\n",
            "|-|\n",
            "> ",
            "1. ",
            "```\n",
            "&amp;",
            "&#0;",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ufffe",
            "\ud83d\ude00",
            "e\u0301",
            "\u05d0",
            "9999999999",
            "-1",
            "0x1F",
            "present",
            "true");

    @TempDir
    private Path temporary;

    private final Random random = new Random(SEED);

    @Test
    void anyAccidentGivesContentOrProblems() throws IOException {
        List<Path> files = copy();
        for (int mutations = 0; mutations < MUTATIONS; ) {
            Collections.shuffle(files, random);
            Map<Path, byte[]> mutated = new LinkedHashMap<>();
            for (Path file : files.subList(0, 1 + random.nextInt(MOST_AT_ONCE))) {
                mutated.put(file, mutate(Files.readAllBytes(file)));
            }
            mutations += mutated.size();
            check(mutated);
        }
    }

    private void check(Map<Path, byte[]> mutated) throws IOException {
        Map<Path, byte[]> originals = new LinkedHashMap<>();
        for (Map.Entry<Path, byte[]> entry : mutated.entrySet()) {
            originals.put(entry.getKey(), Files.readAllBytes(entry.getKey()));
            Files.write(entry.getKey(), entry.getValue());
        }
        try {
            check();
        } catch (RuntimeException | Error e) {
            StringBuilder content = new StringBuilder("seed " + SEED);
            mutated.forEach((file, bytes) -> content.append("\n== ")
                    .append(file.getFileName())
                    .append('\n')
                    .append(new String(bytes, StandardCharsets.UTF_8)));
            throw new AssertionError(content.toString(), e);
        }
        for (Map.Entry<Path, byte[]> entry : originals.entrySet()) {
            Files.write(entry.getKey(), entry.getValue());
        }
    }

    private void check() {
        List<Problem> problems;
        try {
            problems = ContentFolder.read(temporary.resolve("content"), random.nextBoolean())
                    .remarks();
            assertThat(problems).noneMatch(problem -> problem.severity() == Severity.ERROR);
        } catch (ProblemException e) {
            problems = e.problems();
            assertThat(problems).anyMatch(problem -> problem.severity() == Severity.ERROR);
        }
        problems.forEach(MutationTest::checkProblem);
    }

    private static void checkProblem(Problem problem) {
        assertThat(ProblemText.of(problem)).startsWith("content/").doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
        assertThat(problem.message()).doesNotContain("Exception").isNotBlank();
        Span span = problem.place().span();
        if (span != null) {
            long lines = span.file().text().chars().filter(c -> c == '\n').count() + 1;
            assertThat((long) span.line()).isBetween(1L, lines);
            assertThat(span.column()).isBetween(1, span.file().line(span.line()).length() + 2);
            assertThat(span.length()).isPositive();
        }
    }

    private byte[] mutate(byte[] bytes) {
        byte[] mutated = bytes;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            mutated = switch (random.nextInt(8)) {
                case 0 -> cut(mutated, random.nextInt(4));
                case 1 -> cut(mutated, random.nextInt(mutated.length + 1));
                case 2 -> Arrays.copyOf(mutated, random.nextInt(mutated.length + 1));
                case 3 -> swapByte(mutated);
                case 4 -> lines(mutated);
                default ->
                    insert(mutated, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            };
        }
        return mutated;
    }

    private byte[] cut(byte[] bytes, int length) {
        int start = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, start + length);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - (end - start));
        System.arraycopy(bytes, end, cut, start, bytes.length - end);
        return cut;
    }

    private byte[] swapByte(byte[] bytes) {
        byte[] swapped = bytes.clone();
        if (swapped.length > 0) {
            swapped[random.nextInt(swapped.length)] = (byte) random.nextInt(256);
        }
        return swapped;
    }

    private byte[] lines(byte[] bytes) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)", -1)));
        int index = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(index);
            case 1 -> lines.add(index, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, index, random.nextInt(lines.size()));
            default -> lines.set(index, " ".repeat(1 + random.nextInt(4)) + lines.get(index));
        }
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] insert(byte[] bytes, byte[] piece) {
        int at = random.nextInt(bytes.length + 1);
        byte[] longer = new byte[bytes.length + piece.length];
        System.arraycopy(bytes, 0, longer, 0, at);
        System.arraycopy(piece, 0, longer, at, piece.length);
        System.arraycopy(bytes, at, longer, at + piece.length, bytes.length - at);
        return longer;
    }

    private List<Path> copy() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(SMALL)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                Path target = temporary.resolve("content").resolve(SMALL.relativize(path));
                Files.createDirectories(target.getParent());
                files.add(Files.copy(path, target));
            }
        }
        return files;
    }
}
