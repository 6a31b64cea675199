package portfolio.output;

import java.util.regex.Pattern;

/** One file of a site. */
public final class SiteFile {

    /** One segment, then any number of others; none of them is empty, {@code .} or {@code ..}. */
    private static final Pattern PATH =
            Pattern.compile("(?!\\.{1,2}(/|$))[^/\\\\\0]+(/(?!\\.{1,2}(/|$))[^/\\\\\0]+)*+");

    private final String path;
    private final byte[] bytes;

    /**
     * A file that is finished.
     *
     * @param path such as {@code projects/index.html}: relative, with forward slashes, without empty, {@code .} or
     *     {@code ..} segments
     * @param bytes not to be changed
     */
    public SiteFile(String path, byte[] bytes) {
        checkPath(path);
        this.path = path;
        this.bytes = bytes;
    }

    static void checkPath(String path) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("'" + path + "' is not a path within the site");
        }
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** What it adds to the size of the site. */
    SiteSize size() {
        return new SiteSize(path.endsWith(".html") ? 1 : 0, bytes.length);
    }
}
