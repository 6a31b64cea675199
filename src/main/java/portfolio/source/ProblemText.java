package portfolio.source;

import org.jspecify.annotations.Nullable;

/**
 * A problem as text for a console: name, line and column, what is wrong, the line with carets beneath it, and the hint.
 * Without colour and without a last line end.
 */
public final class ProblemText {

    private ProblemText() {}

    public static String of(Problem problem) {
        StringBuilder text = new StringBuilder(Visible.text(problem.place().name()));
        Span span = problem.place().span();
        if (span != null) {
            text.append(':').append(span.line()).append(':').append(span.column());
        }
        text.append(": ").append(problem.severity().word()).append(": ").append(Visible.text(problem.message()));
        if (span != null) {
            appendLine(text, span);
        }
        appendHint(text, problem.hint());
        return text.toString();
    }

    private static void appendLine(StringBuilder text, Span span) {
        String number = Integer.toString(span.line());
        Excerpt excerpt = Excerpt.of(span);
        text.append("\n  ").append(number).append(" | ").append(excerpt.line());
        text.append("\n  ").append(" ".repeat(number.length())).append(" | ");
        text.append(" ".repeat(excerpt.before())).append("^".repeat(excerpt.marked()));
    }

    private static void appendHint(StringBuilder text, @Nullable String hint) {
        if (hint != null) {
            text.append("\n  hint: ").append(Visible.text(hint));
        }
    }
}
