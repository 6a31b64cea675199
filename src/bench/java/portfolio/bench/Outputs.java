package portfolio.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders that sites are written to. On a disk all are deleted when closed, none before: file systems pass by what
 * was deleted lately when they look for room, which takes them long. In memory, where that is not so and room is dear,
 * there are two at a time.
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

    /** From now on the folders are others, which are not there yet. */
    void renew() throws IOException {
        if (place == Place.MEMORY) {
            Folders.delete(ours());
            Folders.delete(theirs());
        }
        round++;
    }

    /** That of this program. */
    Path ours() {
        return folder.resolve("ours-" + round);
    }

    /** That of Hugo. */
    Path theirs() {
        return folder.resolve("theirs-" + round);
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
