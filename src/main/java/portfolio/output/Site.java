package portfolio.output;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished site in memory.
 *
 * @param files bytes by path, such as {@code projects/index.html}: relative, with forward slashes, without {@code ..};
 *     not to be changed
 */
public record Site(SortedMap<String, byte[]> files) {

    public Site {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** How many of the files are HTML pages. */
    public long pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).count();
    }

    /** How many bytes all files have together. */
    public long size() {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
