package portfolio.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder that an owner will work in. It appears whole or not at all, and only where nothing was before: in the place
 * of an empty folder, or of none.
 */
public final class NewFolder {

    private static final String CHOOSE = "choose another folder, or move what is there away";

    private final Path target;
    private final Path given;

    private NewFolder(Path target, Path given) {
        this.target = target;
        this.given = given;
    }

    /**
     * A folder that need not exist yet; where a symbolic link leads, if it is one.
     *
     * @throws OutputRefused when there is a file in its place, or something in it
     */
    public static NewFolder at(Path folder) throws IOException {
        NewFolder made = new NewFolder(RealPath.of(folder), folder);
        made.requireFree();
        return made;
    }

    /**
     * Writes the files. Missing parents are created.
     *
     * @param files the bytes of each by its path within the folder, with forward slashes
     * @param check looks at the finished folder, while it is still elsewhere under the same name; what it throws keeps
     *     it from appearing
     * @throws OutputRefused when something has come into the folder meanwhile
     * @throws IOException when the file system fails
     */
    public void write(Map<String, byte[]> files, Consumer<Path> check) throws IOException {
        Path staging = nearestFolder(target).resolve("." + target.getFileName() + ".import");
        FolderLock lock = FolderLock.acquire(staging);
        try (lock) {
            Path fresh = staging.resolve(target.getFileName());
            Folders.delete(fresh);
            try {
                fill(fresh, files);
                check.accept(fresh);
                appear(fresh);
            } finally {
                Folders.delete(fresh);
            }
        }
    }

    private static void fill(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectory(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    private void appear(Path fresh) throws IOException {
        Files.createDirectories(target.getParent());
        try {
            Files.deleteIfExists(target);
        } catch (DirectoryNotEmptyException e) {
            throw refused("is not empty");
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireFree() throws IOException {
        if (target.getParent() == null) {
            throw refused("is the root of a file system");
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw refused("is a file");
        }
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isPresent()) {
                throw refused("is not empty");
            }
        }
    }

    private OutputRefused refused(String why) {
        return new OutputRefused("the folder '" + given + "' " + why, CHOOSE);
    }

    /** The parent, or the nearest folder above it that exists, so that nothing else is made before the end. */
    private static Path nearestFolder(Path folder) {
        Path parent = folder.getParent();
        while (parent != null && !Files.isDirectory(parent) && parent.getParent() != null) {
            parent = parent.getParent();
        }
        return parent == null ? folder : parent;
    }
}
