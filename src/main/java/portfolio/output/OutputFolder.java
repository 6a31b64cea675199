package portfolio.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder a site is written to. It holds that site and nothing else, and is replaced as a whole: until the last
 * moment, and whenever something fails, the site that was there stays complete and untouched.
 */
public final class OutputFolder {

    private final Path folder;
    private final List<Path> protectedFolders;

    private OutputFolder(Path folder, List<Path> protectedFolders) {
        this.folder = folder;
        this.protectedFolders = protectedFolders;
    }

    /**
     * A folder that need not exist yet.
     *
     * @param folder where to write; where a symbolic link leads, if it is one
     * @param protectedFolders folders that must not be the output folder, contain it or lie in it
     */
    public static OutputFolder at(Path folder, Path... protectedFolders) {
        return new OutputFolder(folder, List.of(protectedFolders));
    }

    /**
     * Writes a site in place of what this program wrote before. Waits while another process or thread writes to the
     * same folder. Missing parents are created. Beside it, in a folder named as it with {@code .publish} at the end, is
     * written what its publisher needs and its visitors do not, such as its {@link Manifest}. It follows a moment
     * later; when a run is killed in between, the manifest tells that it does not belong to the site, and the next run
     * has it follow.
     *
     * @param beside the files beside it, by name
     * @throws OutputRefused when the folder holds anything that this program did not write, or must not be written to
     * @throws IOException when the file system fails
     */
    public void write(Site site, Map<String, byte[]> beside) throws IOException {
        write(site.stream(), staging -> staging.fillCompanion(beside));
    }

    /**
     * Writes a site whose files are made as they are written, so that they need not be in memory all at once; otherwise
     * as above, but nothing lies beside it. What its making throws leaves the site that was there.
     *
     * @param files of different paths; a parallel stream has several made and written at a time
     * @throws OutputRefused when the folder holds anything that this program did not write, or must not be written to
     * @throws IOException when the file system fails
     */
    public SiteSize write(Stream<SiteFile> files) throws IOException {
        return write(files, staging -> {});
    }

    /** Makes what lies beside a site. */
    @FunctionalInterface
    private interface Companion {

        void fill(Staging staging) throws IOException;
    }

    private SiteSize write(Stream<SiteFile> files, Companion companion) throws IOException {
        Path target = target();
        try (Staging staging = Staging.beside(target)) {
            staging.recover();
            TargetCheck.contents(target, folder);
            TargetCheck.contents(Staging.companionOf(target), Staging.companionOf(folder));
            SiteSize size = staging.fill(files);
            companion.fill(staging);
            staging.swap();
            return size;
        }
    }

    /**
     * Puts back the previous site if a run was killed in the moment between its removal and the arrival of the new one,
     * and removes what that run left behind; does nothing otherwise.
     *
     * @throws OutputRefused when the folder must not be written to
     * @throws IOException when the file system fails
     */
    public void recover() throws IOException {
        Path target = target();
        if (Files.exists(Staging.folderBeside(target))) {
            try (Staging staging = Staging.beside(target)) {
                staging.recover();
            }
        }
    }

    /** Where to write, without symbolic links. */
    private Path target() throws IOException {
        Path target = RealPath.of(folder);
        TargetCheck.position(target, folder, protectedFolders);
        return target;
    }
}
