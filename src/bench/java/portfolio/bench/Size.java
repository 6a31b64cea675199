package portfolio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The size of a site.
 *
 * @param pages the number of HTML files
 * @param bytes the size of all files
 */
record Size(long pages, long bytes) {

    static final Size NONE = new Size(0, 0);

    static Size of(Path site) throws IOException {
        if (!Files.exists(site)) {
            return NONE;
        }
        try (Stream<Path> tree = Files.walk(site)) {
            List<Path> files = tree.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            long pages = files.stream()
                    .filter(file -> file.toString().endsWith(".html"))
                    .count();
            return new Size(pages, bytes);
        }
    }
}
