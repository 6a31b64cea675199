package portfolio.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Html;
import portfolio.source.Count;
import portfolio.source.Cut;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemText;
import portfolio.source.Severity;
import portfolio.source.SourceFile;
import portfolio.source.Span;
import portfolio.source.Visible;

/** Renders problems as HTML, worded as on the console. Warnings and notes are listed below the errors, collapsed. */
final class ProblemHtml {

    private static final int MOST = 20;

    /** The largest number of characters shown of the lines before and after a problem. */
    private static final int WIDTH = 120;

    private final WatchedFolders folders;

    /**
     * Creates a renderer.
     *
     * @param folders locates the files that problems name
     */
    ProblemHtml(WatchedFolders folders) {
        this.folders = folders;
    }

    /** Renders the overlay on top of the last good page. */
    String overlay(List<Problem> problems) {
        return section(problems, "alertdialog", "The page behind shows the last successful build.", true);
    }

    /** Renders the content of a page that shows only problems. */
    String page(List<Problem> problems) {
        return section(problems, "alert", "The site appears here once the errors are fixed.", false);
    }

    private String section(List<Problem> problems, String role, String explanation, boolean closes) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        List<Problem> others = problems.stream()
                .filter(problem -> problem.severity() != Severity.ERROR)
                .toList();
        StringBuilder html = new StringBuilder();
        html.append("<section class=\"problems\" role=\"").append(role);
        html.append("\" aria-labelledby=\"problems_title\" aria-describedby=\"problems_about\" tabindex=\"-1\">\n");
        html.append("<div class=\"head\">\n");
        html.append("<h1 id=\"problems_title\">").append(count(errors, "error")).append(": not built</h1>\n");
        html.append("<p id=\"problems_about\">").append(explanation).append("</p>\n");
        html.append(closes ? "<button type=\"button\">Close <kbd>Esc</kbd></button>\n" : "");
        html.append("</div>\n");
        list(errors, html);
        if (!others.isEmpty()) {
            html.append("<details>\n<summary>")
                    .append("Warnings and notes: ")
                    .append(others.size())
                    .append("</summary>\n");
            list(others, html);
            html.append("</details>\n");
        }
        return html.append("</section>\n").toString();
    }

    private static String count(List<Problem> problems, String word) {
        return Count.of(problems.size(), word);
    }

    private void list(List<Problem> problems, StringBuilder html) {
        html.append("<ol>\n");
        problems.stream().limit(MOST).forEach(problem -> append(problem, html));
        html.append("</ol>\n");
        if (problems.size() > MOST) {
            html.append("<p>").append(problems.size() - MOST).append(" more, listed on the console.</p>\n");
        }
    }

    private void append(Problem problem, StringBuilder html) {
        String place = Html.escape(ProblemText.place(problem));
        html.append("<li>\n<p class=\"place\">");
        html.append(editor(problem.place())
                .map(address -> "<a href=\"" + Html.escape(address) + "\">" + place + "</a>")
                .orElse(place));
        html.append("</p>\n<p class=\"message\">").append(Html.escape(ProblemText.message(problem)));
        html.append("</p>\n");
        // Long lines scroll; the tab index lets the keyboard scroll them too.
        paragraph("<pre tabindex=\"0\" role=\"group\" aria-label=\"Source\">", excerpt(problem), "</pre>", html);
        paragraph("<p class=\"hint\">Hint: ", ProblemText.hint(problem).map(Html::escape), "</p>", html);
        html.append("</li>\n");
    }

    /**
     * Returns the URL that opens a file at a line in Visual Studio Code and editors that support its URLs; empty if the
     * problem has no file, such as an internal error.
     */
    private Optional<String> editor(Place place) {
        return folders.file(place.name()).flatMap(file -> address(file, place.span()));
    }

    private static Optional<String> address(Path file, @Nullable Span span) {
        String path = file.toString().replace('\\', '/');
        String line = span == null ? "" : ":" + span.line() + ":" + span.column();
        try {
            String encoded = new URI(null, null, path.startsWith("/") ? path : "/" + path, null).toASCIIString();
            return Optional.of("vscode://file" + encoded + line);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returns the line of a problem with the lines before and after it, as HTML. */
    private static Optional<String> excerpt(Problem problem) {
        Span span = problem.place().span();
        return span == null
                ? Optional.empty()
                : ProblemText.excerpt(problem).map(excerpt -> withContext(excerpt, span));
    }

    private static String withContext(String excerpt, Span span) {
        int line = span.line();
        long lines = span.file().text().lines().count();
        int width = Long.toString(Math.min(line + 1L, Math.max(line, lines))).length();
        String margin = " ".repeat(width - Integer.toString(line).length());
        StringBuilder html = new StringBuilder();
        if (line > 1) {
            html.append(context(span.file(), line - 1, width)).append('\n');
        }
        html.append("<strong>").append(Html.escape(margin + excerpt.replace("\n", "\n" + margin)));
        html.append("</strong>");
        if (line < lines) {
            html.append('\n').append(context(span.file(), line + 1, width));
        }
        return html.toString();
    }

    private static String context(SourceFile file, int line, int width) {
        String text = Visible.text(file.line(line));
        String cut = text.codePointCount(0, text.length()) > WIDTH ? Cut.first(WIDTH, text) + "…" : text;
        String number = Integer.toString(line);
        return Html.escape((" ".repeat(width - number.length()) + number + " | " + cut).stripTrailing());
    }

    private static void paragraph(String start, Optional<String> html, String end, StringBuilder to) {
        html.ifPresent(found -> to.append(start).append(found).append(end).append('\n'));
    }
}
