package portfolio.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.SourceFile;
import portfolio.template.DynamicTemplates;
import portfolio.template.Templates;

/** The templates of a folder, each compiled when it is first used and again after a change. */
final class TemplateFolder {

    /**
     * Matches the template lines in an error message of the template engine. The last one is the cause of the others.
     */
    private static final Pattern LINE = Pattern.compile("(?:error|referenced) at ([^\\s:]+\\.jte):(\\d+)");

    private static final Pattern UNREADABLE =
            Pattern.compile("Failed to compile ([^\\s,]+\\.jte), error at line (\\d+): (.*)");

    /** Matches an error message of the Java compiler. */
    private static final Pattern COMPILER = Pattern.compile("\\.java:\\d+: error: (.*)");

    private final Path folder;
    private final TemplateEngine engine;

    TemplateFolder(Path folder) throws IOException {
        this.folder = folder;
        // Left for the system to clean up. If it were deleted on exit while the compiler is still using it, the
        // compiler would crash and leave a file with its arguments in the current directory.
        Path classes = Files.createTempDirectory("portfolio-templates");
        engine = TemplateEngine.create(
                new DirectoryCodeResolver(folder), classes, ContentType.Html, TemplateFolder.class.getClassLoader());
        engine.setTrimControlStructures(true);
    }

    /** Returns whether this Java has a compiler, which is part of a JDK but not of a JRE. */
    static boolean canCompile() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    Templates templates() {
        return new DynamicTemplates(engine);
    }

    /**
     * Converts a failure of the template engine into a problem with a source location. Returns any other failure
     * unchanged.
     */
    RuntimeException told(RuntimeException failure) {
        if (!(failure instanceof TemplateException)) {
            return failure;
        }
        String said = String.valueOf(failure.getMessage());
        Matcher unreadable = UNREADABLE.matcher(said);
        if (unreadable.find()) {
            return problem(place(unreadable), unreadable.group(3));
        }
        Matcher line = LINE.matcher(said);
        Place place = Place.file(name(""));
        while (line.find()) {
            place = place(line);
        }
        return problem(place, reason(failure, said));
    }

    private static String reason(RuntimeException failure, String said) {
        Matcher compiler = COMPILER.matcher(said);
        if (compiler.find()) {
            return compiler.group(1);
        }
        Throwable cause = failure.getCause();
        return cause == null ? said.lines().findFirst().orElse("") : cause.toString();
    }

    private static ProblemException problem(Place place, String message) {
        return new ProblemException(List.of(Problem.error(
                place,
                "the template cannot be used: " + message,
                "correct this line; until then, the last working pages stay")));
    }

    private Place place(Matcher found) {
        int line = Integer.parseInt(found.group(2));
        try {
            SourceFile file = new SourceFile(name(found.group(1)), Files.readString(folder.resolve(found.group(1))));
            String text = file.line(line);
            int indent = text.length() - text.stripLeading().length();
            return file.at(line, indent + 1, text.strip().length());
        } catch (IOException e) {
            return Place.file(name(found.group(1)));
        }
    }

    private String name(String template) {
        return folder.getFileName() + (template.isEmpty() ? "" : "/" + template);
    }
}
