package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.PositionalParamSpec;
import portfolio.output.Folders;
import portfolio.wrapper.Pin;
import portfolio.wrapper.ProgramCache;
import portfolio.wrapper.ProgramJar;
import portfolio.wrapper.ProgramRefused;
import portfolio.wrapper.Upgrade;

/** {@code portfolio upgrade}: changes a repository to another version of the program, and reports what that changes. */
final class UpgradeCommand implements Subcommand {

    /** The reference of all keys, which {@code init} writes into the content folder. */
    private static final String REFERENCE = "portfolio/content/README.md";

    private final Input<@Nullable String> wanted = new Input<>(PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("VERSION")
            .description("The version, or the web address or file of its jar. Default: the latest release; if the "
                    + "program that runs this is not the pinned one, that program.")
            .build());
    private final Input<Path> content = Input.content("The content folder.");

    private final Usage usage = new Usage("upgrade", this)
            .description(
                    "Changes to another version of the program.",
                    "For a repository that 'portfolio init' made. Downloads the version, verifies it, and pins it in "
                            + "portfolio.properties. Writes the JSON Schemas of that version. Builds the site with the "
                            + "pinned and with the new version, writes neither, and reports the problems that the new "
                            + "version finds in the content and the pages that it changes. Nothing that you wrote is "
                            + "changed.")
            .understands(wanted, content)
            .exits(ExitCode.DONE, "the version is pinned, possibly with warnings")
            .exits(ExitCode.NOT_BUILT, "the version is pinned, but it finds errors in the content; or writing failed")
            .exits(
                    ExitCode.WRONG_USAGE,
                    "nothing was changed: no such version, no network, a damaged download, or no repository")
            .examples(
                    "portfolio upgrade",
                    "portfolio upgrade 0.3.0",
                    "portfolio upgrade ~/Downloads/portfolio-0.3.0.jar");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path root = OwnRepository.around(Path.of("").toAbsolutePath().normalize())
                .filter(folder -> Files.isRegularFile(folder.resolve(Pin.FILE)))
                .orElseThrow(() -> new ProgramRefused(
                        "there is no " + Pin.FILE + " here or in a folder above",
                        "run this in a repository that 'portfolio init' made"));
        try {
            Path folder = usage.contentFolder(content);
            ProgramCache cache = new ProgramCache(CacheFolder.ofPlatform());
            Upgrade upgrade = Upgrade.find(root, wanted.value(), cache);
            if (upgrade.isPinned()) {
                usage.out().println("Version " + upgrade.to().version() + " is pinned already.");
                return ExitCode.DONE;
            }
            Path scratch = Files.createTempDirectory("portfolio-upgrade-");
            try {
                return change(root, folder, upgrade, cache.find(upgrade.from().sha256()), scratch);
            } finally {
                Folders.delete(scratch);
            }
        } catch (IOException e) {
            ProblemPrinter.error("the version could not be changed: " + Failure.reason(e), usage.err());
            return ExitCode.NOT_BUILT;
        }
    }

    private int change(Path root, Path folder, Upgrade upgrade, Optional<Path> pinned, Path scratch)
            throws IOException, InterruptedException {
        String version = upgrade.to().version();
        OtherProgram next = new OtherProgram(upgrade.jar(), scratch);
        if (!next.runs()) {
            throw new ProgramRefused(
                    "version " + version + " does not run on Java " + System.getProperty("java.version", ""),
                    "install a newer Java, or name another version");
        }
        Optional<ProgramJar> before = pinned.isPresent() ? ProgramJar.read(pinned.get()) : Optional.empty();
        Optional<Map<String, String>> old = Optional.empty();
        if (before.isPresent()) {
            OtherProgram previous = new OtherProgram(before.get(), scratch);
            previous.build(folder);
            old = previous.built();
        }
        OtherProgram.Ended build = next.build(folder);
        Optional<Map<String, String>> built = next.built();

        upgrade.apply(root);
        List<String> written = new ArrayList<>(List.of(Pin.FILE));
        OtherProgram.Ended schemas = next.writeSchemas(folder);
        if (schemas.exitCode() == ExitCode.DONE) {
            written.add(Failure.shown(folder.resolve(".schema")));
        }
        if (before.isPresent() && renewReference(folder.resolve("README.md"), before.get(), upgrade.jar())) {
            written.add(Failure.shown(folder.resolve("README.md")));
        }

        PrintWriter out = usage.out();
        out.println((upgrade.from().isValid()
                        ? "Changed from version " + upgrade.from().version() + " to "
                        : "Pinned ") + version + ". Written: " + String.join(", ", written) + ".");
        out.flush();
        usage.err().print(schemas.err());
        usage.err().print(build.err());
        usage.err().flush();
        if (before.isPresent()) {
            tellFiles(root, before.get(), upgrade.jar());
        }
        if (built.isEmpty()) {
            String back = upgrade.from().isValid()
                    ? "; to go back: ./portfolio upgrade " + upgrade.from().version()
                    : "";
            out.println("Version " + version + " cannot build the content. Correct the errors" + back + ".");
            return ExitCode.NOT_BUILT;
        }
        out.println(
                old.isPresent()
                        ? PageChanges.between(old.get(), built.get())
                        : "Which pages change is not known: the previous version is not in the cache, or could not build "
                                + "the content.");
        return schemas.exitCode() == ExitCode.DONE ? ExitCode.DONE : ExitCode.NOT_BUILT;
    }

    /** Replaces the reference of all keys if it is that of the previous version, unchanged. */
    private static boolean renewReference(Path reference, ProgramJar before, ProgramJar after) throws IOException {
        Optional<byte[]> own = before.resource(REFERENCE);
        Optional<byte[]> next = after.resource(REFERENCE);
        if (own.isEmpty() || next.isEmpty() || Arrays.equals(own.get(), next.get()) || !has(reference, own.get())) {
            return false;
        }
        Files.write(reference, next.get());
        return true;
    }

    private static boolean has(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Names the other files that the new version would write differently. They belong to the owner. */
    private void tellFiles(Path root, ProgramJar before, ProgramJar after) throws IOException {
        List<String> differing = new ArrayList<>();
        for (String name : List.of("portfolio", "portfolio.cmd", "publish.yml")) {
            Optional<byte[]> next = after.resource("portfolio/wrapper/" + name);
            boolean isNew = next.isPresent()
                    && !Arrays.equals(
                            next.get(),
                            before.resource("portfolio/wrapper/" + name).orElse(null));
            Path file = name.equals("publish.yml") ? Path.of(".github/workflows", name) : Path.of(name);
            if (isNew && Files.exists(root.resolve(file))) {
                differing.add(Failure.shown(file));
            }
        }
        if (!differing.isEmpty()) {
            usage.out()
                    .println("The new version has other files for: " + String.join(", ", differing)
                            + ". To take one, delete yours and run: ./portfolio init .");
        }
    }
}
