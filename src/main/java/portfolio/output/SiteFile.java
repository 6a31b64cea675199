package portfolio.output;

import java.util.regex.Pattern;

/** A file of a site. */
public final class SiteFile {

    /** One or more segments, none of which is empty, {@code .} or {@code ..}. */
    private static final Pattern PATH =
            Pattern.compile("(?!\\.{1,2}(/|$))[^/\\\\\0]+(/(?!\\.{1,2}(/|$))[^/\\\\\0]+)*+");

    private final String path;
    private final byte[] bytes;

    /**
     * Creates a finished file.
     *
     * @param path the path, such as {@code projects/index.html}: relative, with forward slashes, without empty,
     *     {@code .} or {@code ..} segments
     * @param bytes the content, which must not be modified
     * @throws IllegalArgumentException if the path is not of this form
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

    /** Returns the path in the site. */
    public String path() {
        return path;
    }

    /** Returns the content, which must not be modified. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the contribution of this file to the size of the site. */
    SiteSize size() {
        return new SiteSize(path.endsWith(".html") ? 1 : 0, bytes.length);
    }
}
