package portfolio.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The place where a site is written. */
enum Place {
    DISK,
    MEMORY;

    /** The in-memory file system of Linux. */
    static final Path SHARED_MEMORY = Path.of("/dev/shm");

    /** Returns the places that this machine has. */
    static List<Place> available() {
        return Stream.of(values())
                .filter(place -> place == DISK || Files.isWritable(SHARED_MEMORY))
                .toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
