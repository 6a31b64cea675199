package portfolio.content;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;

/** What a console shows of a content folder. */
final class Told {

    private Told() {}

    /** All problems as text, each ending in a line end. */
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
