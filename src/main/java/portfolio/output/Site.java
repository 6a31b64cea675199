package portfolio.output;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A finished site in memory.
 *
 * @param files bytes by path, such as {@code projects/index.html}: relative, with forward slashes, without empty,
 *     {@code .} or {@code ..} segments, and never both a file and a folder; the bytes are not to be changed
 */
public record Site(SortedMap<String, byte[]> files) {

    /** One segment, then any number of others; none of them is empty, {@code .} or {@code ..}. */
    private static final Pattern PATH =
            Pattern.compile("(?!\\.{1,2}(/|$))[^/\\\\\0]+(/(?!\\.{1,2}(/|$))[^/\\\\\0]+)*+");

    public Site {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        for (String path : files.keySet()) {
            checkPath(path, files.keySet());
        }
    }

    private static void checkPath(String path, Set<String> paths) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("'" + path + "' is not a path within the site");
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (paths.contains(path.substring(0, slash))) {
                throw new IllegalArgumentException("'" + path.substring(0, slash) + "' is both a file and a folder");
            }
        }
    }

    /** The same site with further files, which replace those of the same path. */
    public Site with(Map<String, byte[]> more) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(more);
        return new Site(all);
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
