package portfolio.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The output folders. On a disk, they are deleted only at the end, because file systems avoid recently freed blocks
 * when they allocate new ones, which is slow. In memory this does not happen and space is limited, so only two exist at
 * a time.
 */
final class Outputs implements Closeable {

    private final Place place;
    private final Path folder;
    private int round;

    private Outputs(Place place, Path folder) {
        this.place = place;
        this.folder = folder;
    }

    static Outputs in(Place place, Path disk) throws IOException {
        Path folder = place == Place.DISK ? disk : Place.SHARED_MEMORY;
        return new Outputs(place, Files.createTempDirectory(folder, "portfolio-bench"));
    }

    /** Switches to new folders, which do not exist yet. */
    void renew() throws IOException {
        if (place == Place.MEMORY) {
            Folders.delete(ours());
            Folders.delete(theirs());
        }
        round++;
    }

    /** Returns the output folder of this program. */
    Path ours() {
        return folder.resolve("ours-" + round);
    }

    /** Returns the output folder of Hugo. */
    Path theirs() {
        return folder.resolve("theirs-" + round);
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
