package portfolio.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.content.ContentFolder;
import portfolio.output.NewFolder;
import portfolio.output.OutputRefused;
import portfolio.output.WholeFile;
import portfolio.source.Resources;
import portfolio.wrapper.Pin;
import portfolio.wrapper.ProgramJar;

/**
 * Writes a repository for the owner's content: a content folder to start from, the wrapper scripts with the version of
 * the program that they run, the workflow that publishes the site, and settings for Git and editors.
 */
public final class RepositoryFolder {

    /** The name of the content folder. */
    private static final String CONTENT = "content";

    private static final String WRAPPER = "portfolio";
    private static final String SCRIPT_OF_WINDOWS = "portfolio.cmd";

    /** The files that ship with the program, by their path in the repository. */
    private static final Map<String, String> SHIPPED = Map.of(
            WRAPPER,
            "portfolio",
            "README.md",
            "README.md",
            ".gitignore",
            "gitignore",
            ".gitattributes",
            "gitattributes",
            ".github/workflows/publish.yml",
            "publish.yml");

    private final Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();

    private RepositoryFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The result of writing a repository.
     *
     * @param files the number of files written
     * @param kept the files that exist and differ from what would be written; they were left as they are
     */
    public record Written(int files, List<String> kept) {

        /** Copies the list. */
        public Written {
            kept = List.copyOf(kept);
        }
    }

    /**
     * Writes the repository. A new or empty folder is written completely or not at all. In a folder that is a
     * repository already, the files that are missing are added.
     *
     * @param program the program that the repository is to run; null to pin none
     * @param address where the program is downloaded from; empty to keep its jar in the repository
     * @throws OutputRefused if the folder has other contents, or is the repository of the program
     * @throws IOException if the folder cannot be written
     */
    public static Written write(Path folder, @Nullable ProgramJar program, String address) throws IOException {
        RepositoryFolder repository = new RepositoryFolder(folder);
        repository.collect(program, address);
        return isRepository(folder) ? repository.complete() : repository.create();
    }

    private void collect(@Nullable ProgramJar program, String address) throws IOException {
        StarterFolder.files().forEach((name, text) -> put(CONTENT + "/" + name, text));
        EditorSettings.files(CONTENT + "/").forEach((name, text) -> put(".vscode/" + name, text));
        SHIPPED.forEach((name, resource) -> put(name, Resources.text("portfolio/wrapper/" + resource)));
        // The command processor of Windows may miss labels in a file whose lines end otherwise.
        put(SCRIPT_OF_WINDOWS, Resources.text("portfolio/wrapper/portfolio.cmd").replace("\n", "\r\n"));
        if (program == null) {
            put(Pin.FILE, new Pin("", "", address).text());
        } else {
            Pin pin = new Pin(program.version(), program.sha256(), address.isEmpty() ? Pin.IN_REPOSITORY : address);
            put(Pin.FILE, pin.text());
            if (address.isEmpty()) {
                files.put(pin.url(), Files.readAllBytes(program.file()));
            }
        }
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether the folder is under version control, or has what is the main part of a repository. */
    private static boolean isRepository(Path folder) {
        return Stream.of(".git", Pin.FILE, CONTENT + "/site.yaml").anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    private Written create() throws IOException {
        NewFolder target = NewFolder.at(folder);
        target.write(files, written -> {
            ContentFolder.read(written.resolve(CONTENT), true);
            allowToRun(written.resolve(WRAPPER));
        });
        return new Written(files.size(), List.of());
    }

    private Written complete() throws IOException {
        if (Files.isDirectory(folder.resolve("src/main/java/portfolio/cli"))) {
            throw new OutputRefused(
                    "the folder '" + folder + "' is the repository of the program",
                    "choose a folder outside of it, such as ../me");
        }
        Path content = folder.resolve(CONTENT);
        boolean hasContent = Files.exists(content, LinkOption.NOFOLLOW_LINKS);
        boolean isPinned = Files.exists(folder.resolve(Pin.FILE));
        List<String> kept = new ArrayList<>();
        int written = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            // The owner may have deleted or renamed files of the content, or have pinned another version.
            boolean isOwn = (hasContent && name.startsWith(CONTENT + "/"))
                    || (isPinned && (name.equals(Pin.FILE) || name.endsWith(".jar")));
            Path path = folder.resolve(name);
            if (isOwn) {
                continue;
            }
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                add(path, file.getValue());
                written++;
            } else if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                kept.add(name);
            }
        }
        return new Written(written, kept);
    }

    private static void add(Path path, byte[] bytes) throws IOException {
        WholeFile.write(path, bytes);
        if (path.endsWith(WRAPPER)) {
            allowToRun(path);
        }
    }

    /** Makes a script executable, on systems where that is a property of files. */
    private static void allowToRun(Path script) {
        // False on file systems without permissions, where every file may run.
        boolean unused = script.toFile().setExecutable(true, false);
    }
}
