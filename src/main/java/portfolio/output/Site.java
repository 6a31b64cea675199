package portfolio.output;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A finished site in memory.
 *
 * @param files the bytes of each file by path, such as {@code projects/index.html}. Paths are relative, with forward
 *     slashes, without empty, {@code .} or {@code ..} segments; no path is both a file and a folder. The bytes must not
 *     be modified.
 */
public record Site(SortedMap<String, byte[]> files) {

    public Site {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        for (String path : files.keySet()) {
            SiteFile.checkPath(path);
            checkFolders(path, files.keySet());
        }
    }

    private static void checkFolders(String path, Set<String> paths) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (paths.contains(path.substring(0, slash))) {
                throw new IllegalArgumentException("'" + path.substring(0, slash) + "' is both a file and a folder");
            }
        }
    }

    /** Returns a site with these files added. They replace files of the same path. */
    public Site with(Map<String, byte[]> more) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(more);
        return new Site(all);
    }

    /** Returns the files in the order of their paths. */
    Stream<SiteFile> stream() {
        return files.entrySet().stream().map(file -> new SiteFile(file.getKey(), file.getValue()));
    }

    /** Returns the number of HTML pages. */
    public long pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).count();
    }

    /** Returns the size of all files in bytes. */
    public long size() {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
