package portfolio.content;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;

/** Returns the diagnostics of a content folder as the console shows them. */
final class Told {

    private Told() {}

    /** Returns all problems as text, each followed by a line break. */
    static String of(Path content) {
        return problems(content).stream()
                .map(problem -> ProblemText.of(problem) + "\n")
                .collect(Collectors.joining());
    }

    static List<Problem> problems(Path content) {
        try {
            return ContentFolder.read(content, false).remarks();
        } catch (ProblemException e) {
            return e.problems();
        }
    }
}
