package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.content.ContentFolder;
import portfolio.content.binding.ContentFormat;
import portfolio.source.Count;
import portfolio.source.ProblemException;
import portfolio.source.Severity;
import portfolio.wrapper.Pin;
import portfolio.wrapper.ProgramCache;
import portfolio.wrapper.ProgramJar;

/** {@code portfolio doctor}: reports what the program runs on and with. */
final class DoctorCommand implements Subcommand {

    /** What needs a module of Java that not every Java has, by module. */
    private static final Map<String, String> MODULES = new TreeMap<>(Map.of(
            "java.desktop", "share cards and PDFs",
            "java.net.http", "check --external and upgrade",
            "jdk.compiler", "templates that you change",
            "jdk.httpserver", "serve"));

    private final Input<Path> content = Input.content("The content folder.");

    private final Usage usage = new Usage("doctor", this)
            .description(
                    "Reports which program, Java, content and cache are used.",
                    "Prints one line for each, and what is wrong with it. Writes nothing and asks no server. Include "
                            + "what it prints when you report a bug.")
            .understands(content)
            .exits(ExitCode.DONE, "nothing is wrong")
            .exits(ExitCode.NOT_BUILT, "something is wrong, in a line that starts with 'error: '")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: an unknown option")
            .examples("portfolio doctor");

    private boolean isWell = true;

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ProgramJar> running = ProgramJar.running();
        tell("Program", program(running));
        Optional<Path> root = OwnRepository.around(Path.of("").toAbsolutePath().normalize())
                .filter(folder -> Files.isRegularFile(folder.resolve(Pin.FILE)));
        if (root.isPresent()) {
            tell("Pinned", pinned(Pin.read(root.get()), running));
        }
        tell("Java", System.getProperty("java.version", "") + ", " + System.getProperty("java.home", ""));
        for (Map.Entry<String, String> module : MODULES.entrySet()) {
            if (ModuleLayer.boot().findModule(module.getKey()).isEmpty()) {
                wrong("this Java has no module " + module.getKey() + ", which is needed for " + module.getValue());
            }
        }
        tell("Content", content());
        tell("Cache", cache(CacheFolder.find()));
        tell("Programs", programs(new ProgramCache(CacheFolder.ofPlatform()).folder()));
        tell("Checks", "'portfolio check' has all checks that need no browser");
        return isWell ? ExitCode.DONE : ExitCode.NOT_BUILT;
    }

    private static String program(Optional<ProgramJar> running) {
        return running.map(jar -> jar.version() + ", " + Failure.shown(jar.file()) + ", SHA-256 " + jar.sha256())
                .orElse("not from a jar");
    }

    private String pinned(Pin pin, Optional<ProgramJar> running) {
        if (!pin.isValid()) {
            wrong(Pin.FILE + " pins no version; pin one: ./portfolio upgrade FILE");
            return "nothing";
        }
        String same = running.map(jar -> jar.sha256().equals(pin.sha256())).orElse(false)
                ? "the program that runs"
                : "not the program that runs";
        String from = pin.address().isEmpty() ? "no address" : pin.url();
        return pin.version() + ", " + same + ", " + from;
    }

    private String content() {
        Path folder = usage.folder(content);
        String format = "format " + ContentFormat.VERSION;
        if (!Files.isDirectory(folder)) {
            return format + "; there is no folder '" + Failure.shown(folder) + "' here";
        }
        try {
            long warnings = ContentFolder.read(folder, false).remarks().stream()
                    .filter(remark -> remark.severity() == Severity.WARNING)
                    .count();
            return format + ", " + Failure.shown(folder) + ", " + Count.of(warnings, "warning");
        } catch (ProblemException e) {
            wrong("the content has errors: " + ProblemPrinter.summary(e.problems()) + "; run 'portfolio check'");
            return format + ", " + Failure.shown(folder);
        }
    }

    private String cache(@Nullable Path folder) {
        if (folder == null) {
            return "none: neither HOME nor XDG_CACHE_HOME is set";
        }
        if (!isWritable(folder)) {
            wrong("the cache folder '" + folder + "' cannot be written");
        }
        return Failure.shown(folder);
    }

    private static boolean isWritable(Path folder) {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.toAbsolutePath().getParent();
        }
        return existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
    }

    private static String programs(@Nullable Path folder) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return "none";
        }
        try (Stream<Path> files = Files.list(folder)) {
            Path[] jars = files.filter(file -> file.toString().endsWith(".jar")).toArray(Path[]::new);
            long bytes =
                    Arrays.stream(jars).mapToLong(jar -> jar.toFile().length()).sum();
            return Failure.shown(folder) + ", " + Count.of(jars.length, "version") + ", " + Size.ofBytes(bytes);
        }
    }

    private void tell(String subject, String what) {
        PrintWriter out = usage.out();
        out.println(subject + " ".repeat(Math.max(1, 10 - subject.length())) + what);
        out.flush();
    }

    private void wrong(String what) {
        isWell = false;
        ProblemPrinter.error(what, usage.err());
    }
}
