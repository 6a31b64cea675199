package portfolio.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Refuses output folders whose replacement would destroy other files. */
final class TargetCheck {

    /** The name of the marker file, which identifies a folder as written by this program. */
    static final String MARKER = ".portfolio";

    private static final String CHOOSE = "choose another output folder";

    private TargetCheck() {}

    /**
     * Refuses a folder because of its location.
     *
     * @param target the folder, without symbolic links
     * @param given the name of the folder in messages
     * @param protectedFolders folders that must not overlap with it
     * @throws OutputRefused if the folder is the root of a file system or overlaps with a protected folder
     */
    static void position(Path target, Path given, List<Path> protectedFolders) throws IOException {
        if (target.getParent() == null) {
            throw new OutputRefused("the output folder '" + given + "' is the root of a file system", CHOOSE);
        }
        for (Path folder : protectedFolders) {
            Path real = RealPath.of(folder);
            if (target.startsWith(real) || real.startsWith(target)) {
                throw new OutputRefused(
                        "the output folder '" + given + "' and the folder '" + folder + "' overlap", CHOOSE);
            }
        }
    }

    /**
     * Refuses a folder because of its contents. A folder that does not exist or is empty is accepted.
     *
     * @throws OutputRefused if the folder is a file, a Git repository, or has files that this program did not write
     */
    static void contents(Path target, Path given) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new OutputRefused("the output folder '" + given + "' is a file", CHOOSE);
        }
        if (Files.exists(target.resolve(".git"))) {
            throw new OutputRefused("the output folder '" + given + "' is a Git repository", CHOOSE);
        }
        if (!isFree(target)) {
            throw new OutputRefused(
                    "the output folder '" + given + "' contains files that this program did not write",
                    CHOOSE + ", or empty this one");
        }
    }

    /** Returns whether a folder may be replaced: it does not exist, is empty, or was written by this program. */
    static boolean isFree(Path folder) throws IOException {
        return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(folder.resolve(MARKER))
                || (Files.isDirectory(folder) && isEmpty(folder));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
