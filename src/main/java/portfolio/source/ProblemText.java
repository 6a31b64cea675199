package portfolio.source;

import java.util.Optional;

/**
 * A problem as text for a console: name, line and column, what is wrong, the line with carets beneath it, and the hint.
 * Without a last line end.
 */
public final class ProblemText {

    private ProblemText() {}

    /** Without colour. */
    public static String of(Problem problem) {
        return of(problem, Ink.NONE);
    }

    /** With the word for its severity, the carets and the word before the hint in colour, if the ink has any. */
    public static String of(Problem problem, Ink ink) {
        StringBuilder text = new StringBuilder(place(problem))
                .append(": ")
                .append(ink.word(problem.severity()))
                .append(": ")
                .append(message(problem));
        excerpt(problem, ink).ifPresent(excerpt -> text.append("\n  ").append(excerpt.replace("\n", "\n  ")));
        hint(problem)
                .ifPresent(hint ->
                        text.append("\n  ").append(ink.hint()).append(": ").append(hint));
        return text.toString();
    }

    /** Name, line and column, such as {@code content/site.yaml:3:1}; only the name when a whole file is meant. */
    public static String place(Problem problem) {
        Span span = problem.place().span();
        String name = Visible.text(problem.place().name());
        return span == null ? name : name + ":" + span.line() + ":" + span.column();
    }

    /** What is wrong. */
    public static String message(Problem problem) {
        return Visible.text(problem.message());
    }

    /** The line with its number, and beneath it carets; empty when a whole file is meant. */
    public static Optional<String> excerpt(Problem problem) {
        return excerpt(problem, Ink.NONE);
    }

    private static Optional<String> excerpt(Problem problem, Ink ink) {
        Span span = problem.place().span();
        if (span == null) {
            return Optional.empty();
        }
        String number = Integer.toString(span.line());
        Excerpt excerpt = Excerpt.of(span);
        String marks = " ".repeat(excerpt.before()) + ink.in(problem.severity(), "^".repeat(excerpt.marked()));
        return Optional.of(number + " | " + excerpt.line() + "\n" + " ".repeat(number.length()) + " | " + marks);
    }

    /** What to do about it. */
    public static Optional<String> hint(Problem problem) {
        return Optional.ofNullable(problem.hint()).map(Visible::text);
    }
}
