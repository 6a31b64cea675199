package portfolio.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The folder a site is written to. It contains that site and nothing else, and is replaced as a whole: until the last
 * moment, and if anything fails, the previous site stays complete and unchanged.
 */
public final class OutputFolder {

    private final Path folder;
    private final List<Path> protectedFolders;

    private OutputFolder(Path folder, List<Path> protectedFolders) {
        this.folder = folder;
        this.protectedFolders = protectedFolders;
    }

    /**
     * Describes an output folder, which need not exist yet.
     *
     * @param folder the path to write to; a symbolic link is followed
     * @param protectedFolders folders that must not be the output folder, contain it or be inside it
     */
    public static OutputFolder at(Path folder, Path... protectedFolders) {
        return new OutputFolder(folder, List.of(protectedFolders));
    }

    /**
     * Writes a site and replaces the one this program wrote before. Waits while another process or thread writes to the
     * same folder. Missing parent folders are created.
     *
     * <p>Files for the publisher that visitors do not need, such as the {@link ChecksumManifest}, are written to a
     * companion folder next to the site, with the same name and {@code .publish} appended. The companion folder is
     * replaced just after the site. If a run is killed in between, the digests in the manifest do not match the site;
     * the next run completes the replacement.
     *
     * <p>Files that have not been generated yet are generated while they are written, several at a time, and not kept.
     * If generating a file throws, the previous site stays.
     *
     * @param companion the files of the companion folder, by name; if there are none, there is no such folder
     * @return the number of pages and bytes written
     * @throws OutputRefused if the folder contains anything that this program did not write, or must not be written to
     * @throws IOException if the file system fails
     */
    public SiteSize write(Site site, Map<String, byte[]> companion) throws IOException {
        Path target = target();
        try (Staging staging = Staging.of(target)) {
            staging.recover();
            TargetCheck.contents(target, folder);
            TargetCheck.contents(Staging.companionOf(target), Staging.companionOf(folder));
            SiteSize size = staging.fill(site.stream());
            if (!companion.isEmpty()) {
                staging.fillCompanion(companion);
            }
            staging.swap();
            return size;
        }
    }

    /**
     * Restores the previous site if a run was killed after moving it away and before the new one was in place, and
     * removes everything that run left behind. Does nothing otherwise.
     *
     * @throws OutputRefused if the folder must not be written to
     * @throws IOException if the file system fails
     */
    public void recover() throws IOException {
        Path target = target();
        if (Files.exists(Staging.folderBeside(target))) {
            try (Staging staging = Staging.of(target)) {
                staging.recover();
            }
        }
    }

    /** Returns the path to write to, without symbolic links. */
    private Path target() throws IOException {
        Path target = RealPath.of(folder);
        TargetCheck.position(target, folder, protectedFolders);
        return target;
    }
}
