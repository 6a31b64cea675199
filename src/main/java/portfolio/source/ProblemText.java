package portfolio.source;

import org.jspecify.annotations.Nullable;

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
        StringBuilder text = new StringBuilder(Visible.text(problem.place().name()));
        Span span = problem.place().span();
        if (span != null) {
            text.append(':').append(span.line()).append(':').append(span.column());
        }
        text.append(": ").append(ink.word(problem.severity())).append(": ").append(Visible.text(problem.message()));
        if (span != null) {
            appendLine(text, span, problem.severity(), ink);
        }
        appendHint(text, problem.hint(), ink);
        return text.toString();
    }

    private static void appendLine(StringBuilder text, Span span, Severity severity, Ink ink) {
        String number = Integer.toString(span.line());
        Excerpt excerpt = Excerpt.of(span);
        text.append("\n  ").append(number).append(" | ").append(excerpt.line());
        text.append("\n  ").append(" ".repeat(number.length())).append(" | ");
        text.append(" ".repeat(excerpt.before())).append(ink.in(severity, "^".repeat(excerpt.marked())));
    }

    private static void appendHint(StringBuilder text, @Nullable String hint, Ink ink) {
        if (hint != null) {
            text.append("\n  " + ink.hint() + ": ").append(Visible.text(hint));
        }
    }
}
