package portfolio.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import portfolio.output.ArtefactCache;
import portfolio.output.CacheKey;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Sha256;
import portfolio.source.SourceFile;
import portfolio.template.DynamicTemplates;
import portfolio.template.Templates;

/**
 * The templates of a folder that is being edited. Either each is compiled when it is first used and again after a
 * change, or all are compiled at once, unless the cache has them.
 */
final class TemplateFolder {

    /**
     * Matches the template lines in an error message of the template engine. The last one is the cause of the others.
     */
    private static final Pattern LINE = Pattern.compile("(?:error|referenced) at ([^\\s:]+\\.jte):(\\d+)");

    private static final Pattern UNREADABLE =
            Pattern.compile("Failed to compile ([^\\s,]+\\.jte), error at line (\\d+): (.*)");

    /** Matches an error message of the Java compiler. */
    private static final Pattern COMPILER = Pattern.compile("\\.java:\\d+: error: (.*)");

    /** The version of what the cache has of templates. Increment it if the way to compile them changes. */
    private static final String COMPILER_OF_ALL = "templates-1";

    private static final String PACKAGE = "portfolio.template.changed";
    private static final ClassLoader PROGRAM = TemplateFolder.class.getClassLoader();

    private final Path folder;
    private final TemplateEngine engine;

    private TemplateFolder(Path folder, TemplateEngine engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /** Returns the templates of a folder, each compiled when it is first used and again after a change. */
    static TemplateFolder onDemand(Path folder) throws IOException {
        return new TemplateFolder(folder, compiler(folder, newFolder()));
    }

    /**
     * Returns the templates of a folder as they are now.
     *
     * @param cache has the classes of templates that did not change since they were compiled
     * @param program identifies the program, whose classes the templates use; empty to compile in any case
     * @throws ProblemException if a template is wrong
     */
    static TemplateFolder asTheyAre(Path folder, ArtefactCache cache, Optional<String> program) throws IOException {
        Path classes = newFolder();
        TemplateEngine compiler = compiler(folder, classes);
        TemplateFolder wrong = new TemplateFolder(folder, compiler);
        try {
            if (program.isEmpty()) {
                compiler.precompileAll();
            } else {
                CompiledClasses.unpack(
                        cache.get(new CacheKey(COMPILER_OF_ALL, program.get() + digest(folder)), () -> {
                            compiler.precompileAll();
                            return CompiledClasses.pack(classes);
                        }),
                        classes);
            }
        } catch (TemplateException failure) {
            throw wrong.told(failure);
        }
        return new TemplateFolder(
                folder, TemplateEngine.createPrecompiled(classes, ContentType.Html, PROGRAM, PACKAGE));
    }

    /**
     * Creates the folder for classes. It is left for the system to clean up: if it were deleted on exit while the
     * compiler is still using it, the compiler would crash and leave a file with its arguments in the current
     * directory.
     */
    private static Path newFolder() throws IOException {
        return Files.createTempDirectory("portfolio-templates");
    }

    private static TemplateEngine compiler(Path folder, Path classes) {
        TemplateEngine engine =
                TemplateEngine.create(new DirectoryCodeResolver(folder), classes, ContentType.Html, PROGRAM, PACKAGE);
        engine.setTrimControlStructures(true);
        return engine;
    }

    /** Returns a digest of all templates, and of the Java that compiles them, since an older one cannot load them. */
    private static String digest(Path folder) throws IOException {
        StringBuilder all = new StringBuilder("Java " + Runtime.version() + "\n");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Sha256.hex(Files.readAllBytes(file)))
                        .append(' ')
                        .append(folder.relativize(file))
                        .append('\n');
            }
        }
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
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
