package portfolio.source;

import java.util.Optional;

/**
 * The console form of a diagnostic: file name, line and column, severity, message, the source line with carets below
 * it, and the hint. There is no line break at the end. All parts have control characters escaped ({@link Visible}).
 */
public final class ProblemText {

    private ProblemText() {}

    /** Returns the whole text of a diagnostic without color. */
    public static String of(Problem problem) {
        return of(problem, AnsiStyle.NONE);
    }

    /**
     * Returns the whole text of a diagnostic. With {@link AnsiStyle#COLOUR}, the severity, the carets and the word
     * {@code hint} are in color.
     */
    public static String of(Problem problem, AnsiStyle ink) {
        StringBuilder text = new StringBuilder(place(problem))
                .append(": ")
                .append(ink.word(problem.severity()))
                .append(": ")
                .append(message(problem));
        excerpt(problem, ink).ifPresent(excerpt -> text.append("\n  ").append(excerpt.replace("\n", "\n  ")));
        hint(problem).ifPresent(hint -> text.append("\n  " + ink.hint() + ": ").append(hint));
        return text.toString();
    }

    /** Returns name, line and column, such as {@code content/site.yaml:3:1}; only the name if a whole file is meant. */
    public static String place(Problem problem) {
        Span span = problem.place().span();
        String name = Visible.text(problem.place().name());
        return span == null ? name : name + ":" + span.line() + ":" + span.column();
    }

    /** Returns the message. */
    public static String message(Problem problem) {
        return Visible.text(problem.message());
    }

    /** Returns the source line with its number, and carets on a second line; empty if a whole file is meant. */
    public static Optional<String> excerpt(Problem problem) {
        return excerpt(problem, AnsiStyle.NONE);
    }

    private static Optional<String> excerpt(Problem problem, AnsiStyle ink) {
        Span span = problem.place().span();
        if (span == null) {
            return Optional.empty();
        }
        String number = Integer.toString(span.line());
        Excerpt excerpt = Excerpt.of(span);
        String marks = " ".repeat(excerpt.before()) + ink.in(problem.severity(), "^".repeat(excerpt.marked()));
        return Optional.of(number + " | " + excerpt.line() + "\n" + " ".repeat(number.length()) + " | " + marks);
    }

    /** Returns the hint; empty if there is none. */
    public static Optional<String> hint(Problem problem) {
        return Optional.ofNullable(problem.hint()).map(Visible::text);
    }
}
