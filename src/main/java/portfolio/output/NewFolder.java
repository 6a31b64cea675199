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
 * A folder for the owner's own files. It is created complete or not at all, and never replaces anything but an empty
 * folder.
 */
public final class NewFolder {

    private static final String CHOOSE = "choose another folder, or move its contents elsewhere";

    private final Path target;
    private final Path given;

    private NewFolder(Path target, Path given) {
        this.target = target;
        this.given = given;
    }

    /**
     * Prepares a folder, which need not exist yet. A symbolic link is followed.
     *
     * @throws OutputRefused if the path is a file, a folder that is not empty, or the root of a file system
     * @throws IOException if the file system fails
     */
    public static NewFolder at(Path folder) throws IOException {
        NewFolder made = new NewFolder(RealPath.of(folder), folder);
        made.requireFree();
        return made;
    }

    /**
     * Writes the files. Missing parent folders are created.
     *
     * @param files the bytes of each file by its path in the folder, with forward slashes
     * @param check inspects the finished folder in a temporary location, under its final name; if it throws, the folder
     *     is not created
     * @throws OutputRefused if the folder is no longer empty
     * @throws IOException if the file system fails
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

    /**
     * Returns the parent folder or its nearest ancestor that exists, so that no other folder is created before the end.
     */
    private static Path nearestFolder(Path folder) {
        Path parent = folder.getParent();
        while (parent != null && !Files.isDirectory(parent) && parent.getParent() != null) {
            parent = parent.getParent();
        }
        return parent == null ? folder : parent;
    }
}
