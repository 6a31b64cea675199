package portfolio.serve;

import java.util.List;
import java.util.Optional;
import portfolio.markdown.Html;
import portfolio.source.Problem;
import portfolio.source.ProblemText;
import portfolio.source.Severity;

/** Errors as HTML: the same words as on the console. */
final class ProblemHtml {

    private static final int MOST = 20;

    private ProblemHtml() {}

    /** To lie over the last good site. */
    static String overlay(List<Problem> problems) {
        return section(problems, "alertdialog", "Behind this is the last site that could be built.", true);
    }

    /** To stand alone. */
    static String page(List<Problem> problems) {
        return section(problems, "alert", "This page turns into the site as soon as it can be built.", false);
    }

    private static String section(List<Problem> problems, String role, String explanation, boolean closes) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        StringBuilder html = new StringBuilder();
        html.append("<section class=\"problems\" role=\"").append(role);
        html.append("\" aria-labelledby=\"problems_title\" tabindex=\"-1\">\n<div class=\"head\">\n");
        html.append("<h1 id=\"problems_title\">").append(title(errors.size())).append("</h1>\n");
        html.append("<p>").append(explanation).append("</p>\n");
        html.append(closes ? "<button type=\"button\">Close</button>\n" : "").append("</div>\n<ol>\n");
        errors.stream().limit(MOST).forEach(error -> append(error, html));
        html.append("</ol>\n");
        if (errors.size() > MOST) {
            html.append("<p>").append(errors.size() - MOST).append(" more, told on the console.</p>\n");
        }
        return html.append("</section>\n").toString();
    }

    private static String title(int errors) {
        return errors + (errors == 1 ? " error" : " errors") + ": not built";
    }

    private static void append(Problem error, StringBuilder html) {
        html.append("<li>\n<p class=\"place\">").append(Html.escape(ProblemText.place(error)));
        html.append("</p>\n<p class=\"message\">").append(Html.escape(ProblemText.message(error)));
        html.append("</p>\n");
        // Lines that do not fit are scrolled, also with the keyboard.
        paragraph("<pre tabindex=\"0\" aria-label=\"Source\">", ProblemText.excerpt(error), "</pre>", html);
        paragraph("<p class=\"hint\">Hint: ", ProblemText.hint(error), "</p>", html);
        html.append("</li>\n");
    }

    private static void paragraph(String start, Optional<String> text, String end, StringBuilder html) {
        text.ifPresent(found ->
                html.append(start).append(Html.escape(found)).append(end).append('\n'));
    }
}
