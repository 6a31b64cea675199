package portfolio.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Refuses folders whose replacement would destroy something. */
final class TargetCheck {

    /** The file that tells a folder written by this program from others. */
    static final String MARKER = ".portfolio";

    private static final String CHOOSE = "choose another output folder";

    private TargetCheck() {}

    /**
     * Refuses a folder because of where it is.
     *
     * @param target the folder, without symbolic links
     * @param given its name as printed in messages
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

    /** Refuses a folder because of what is in it; one that does not exist or is empty is welcome. */
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
                    "the output folder '" + given + "' has files that were not written by this program",
                    CHOOSE + ", or empty this one");
        }
    }

    /** Whether there is no folder, or an empty one, or one that this program wrote. */
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
