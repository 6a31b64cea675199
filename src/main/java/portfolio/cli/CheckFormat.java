package portfolio.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;
import portfolio.audit.ParserView;
import portfolio.json.Json;
import portfolio.source.Problem;
import portfolio.source.Severity;
import portfolio.source.Span;

/** The output format of {@code portfolio check}. */
enum CheckFormat {
    /** Plain text, for people. */
    TEXT {
        @Override
        void print(Verdict verdict, Path content, @Nullable ParserView parser, PrintWriter out) {
            printTable(parser, out);
            ProblemPrinter.print(verdict.problems(), out);
            out.println(verdict.line());
        }
    },

    /** One JSON document, for programs. */
    JSON {
        @Override
        void print(Verdict verdict, Path content, @Nullable ParserView parser, PrintWriter out) {
            Map<String, Object> summary = new LinkedHashMap<>();
            for (Severity severity : Severity.values()) {
                summary.put(severity.word() + "s", verdict.count(severity));
            }
            summary.put("ready", verdict.isReady());
            List<Map<String, Object>> problems = verdict.problems().stream()
                    .map(problem -> members(problem, content))
                    .toList();
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("problems", problems);
            document.put("summary", summary);
            if (parser != null) {
                document.put("parser", members(parser));
            }
            out.print(Json.file(document));
        }
    },

    /** Workflow commands of GitHub Actions, which shows each problem as an annotation at its line. */
    GITHUB {
        @Override
        void print(Verdict verdict, Path content, @Nullable ParserView parser, PrintWriter out) {
            printTable(parser, out);
            verdict.problems().forEach(problem -> out.println(annotation(problem, content)));
            out.println(verdict.line());
        }
    };

    /**
     * Prints a verdict.
     *
     * @param content the content folder as given on the command line
     * @param parser what a résumé parser reads in the PDF; null to leave that out
     */
    abstract void print(Verdict verdict, Path content, @Nullable ParserView parser, PrintWriter out);

    private static void printTable(@Nullable ParserView parser, PrintWriter out) {
        if (parser != null) {
            out.println("What a résumé parser reads in resume.pdf:");
            parser.table().lines().forEach(out::println);
            out.println();
        }
    }

    /** Returns the path of a problem's file from the current directory. Places are relative to the content folder. */
    private static String file(Problem problem, Path content) {
        String name = problem.place().name();
        int slash = name.indexOf('/');
        Path file = slash < 0 ? content : content.resolve(name.substring(slash + 1));
        return file.normalize().toString().replace('\\', '/');
    }

    private static Map<String, Object> members(Problem problem, Path content) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file(problem, content));
        Span span = problem.place().span();
        if (span != null) {
            members.put("line", span.line());
            members.put("column", span.column());
        }
        members.put("severity", problem.severity().word());
        members.put("message", problem.message());
        if (problem.hint() != null) {
            members.put("hint", problem.hint());
        }
        return members;
    }

    private static Map<String, Object> members(ParserView parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", parser.name());
        members.put("head", parser.head());
        members.put(
                "sections", parser.sections().stream().map(CheckFormat::members).toList());
        return members;
    }

    private static Map<String, Object> members(ParserView.Section section) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", section.title());
        members.put(
                "entries", section.entries().stream().map(CheckFormat::members).toList());
        members.put("points", section.points());
        return members;
    }

    private static Map<String, Object> members(ParserView.Entry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("head", entry.head());
        members.put("dates", entry.dates());
        members.put("below", entry.under());
        members.put("place", entry.place());
        members.put("points", entry.points());
        return members;
    }

    private static String annotation(Problem problem, Path content) {
        StringBuilder text = new StringBuilder("::").append(command(problem.severity()));
        text.append(" file=").append(property(file(problem, content)));
        Span span = problem.place().span();
        if (span != null) {
            text.append(",line=").append(span.line()).append(",col=").append(span.column());
        }
        text.append(",title=")
                .append(property("portfolio check: " + problem.severity().word()));
        String hint = problem.hint() == null ? "" : "\nhint: " + problem.hint();
        return text.append("::").append(data(problem.message() + hint)).toString();
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /**
     * Returns the format with this name.
     *
     * @throws TypeConversionException if there is none
     */
    static CheckFormat of(String text) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of text, json, github"));
    }
}
