package portfolio.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders that sites are written to; deleted when closed.
 *
 * @param folder that holds both
 */
record Outputs(Path folder) implements Closeable {

    static Outputs in(Place place, Path disk) throws IOException {
        Path folder = place == Place.DISK ? disk : Place.SHARED_MEMORY;
        return new Outputs(Files.createTempDirectory(folder, "portfolio-bench"));
    }

    /** That of this program. */
    Path ours() {
        return folder.resolve("ours");
    }

    /** That of Hugo. */
    Path theirs() {
        return folder.resolve("theirs");
    }

    void delete() throws IOException {
        Folders.delete(ours());
        Folders.delete(theirs());
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
