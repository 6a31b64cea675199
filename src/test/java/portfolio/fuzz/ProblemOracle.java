package portfolio.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import portfolio.source.Problem;
import portfolio.source.ProblemText;
import portfolio.source.Span;

/** Checks the rules for every problem: its location exists, and its text is readable on any console. */
final class ProblemOracle {

    /** Characters that are invisible or change the order of other text. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private static final Pattern JAVA =
            Pattern.compile("Exception|\\bjava\\.|portfolio\\.[a-z]+\\.|@[0-9a-f]{6,}|\\bnull:");

    private ProblemOracle() {}

    static void check(Problem problem, Path content) {
        String absolute = content.getParent().toString();
        String place = ProblemText.place(problem);
        assertThat(place)
                .as("a location in the folder")
                .matches("content(/.*|:.*)?")
                .doesNotContain("..");
        for (String text : List.of(
                place, ProblemText.message(problem), ProblemText.hint(problem).orElse("none"))) {
            assertThat(text).isNotBlank().doesNotContainPattern(INVISIBLE).doesNotContain(absolute);
        }
        // Quotations from the content may contain anything.
        assertThat(problem.message().replaceAll("(?s)'.*'", "''")).doesNotContainPattern(JAVA);
        assertThat(ProblemText.of(problem).replace("\n", "")).doesNotContainPattern(INVISIBLE);
        checkSpan(problem, content);
    }

    private static void checkSpan(Problem problem, Path content) {
        Path file = content.resolveSibling(problem.place().name());
        Span span = problem.place().span();
        if (span == null) {
            assertThat(Files.exists(file) || problem.message().contains("missing"))
                    .as(problem + " is about a file that is there")
                    .isTrue();
            return;
        }
        assertThat(file).isRegularFile();
        long lines = span.file().text().chars().filter(c -> c == '\n').count() + 1;
        assertThat((long) span.line()).isBetween(1L, lines);
        assertThat(span.column()).isBetween(1, span.file().line(span.line()).length() + 2);
        assertThat(span.length()).isPositive();
    }
}
