package portfolio.output;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A file of a site, which is generated on demand.
 *
 * @param path the path, such as {@code projects/index.html}: relative, with forward slashes, without empty, {@code .}
 *     or {@code ..} segments
 * @param generator generates the content: the same bytes on every call, and from any thread. The bytes must not be
 *     modified
 */
public record SiteFile(String path, Supplier<byte[]> generator) {

    /** One or more segments, none of which is empty, {@code .} or {@code ..}. */
    private static final Pattern PATH =
            Pattern.compile("(?!\\.{1,2}(/|$))[^/\\\\\0]+(/(?!\\.{1,2}(/|$))[^/\\\\\0]+)*+");

    /**
     * Describes a file.
     *
     * @throws IllegalArgumentException if the path is not of the form above
     */
    public SiteFile {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("'" + path + "' is not a path within the site");
        }
    }

    /** Returns a file with this content. */
    public static SiteFile of(String path, byte[] bytes) {
        return new SiteFile(path, () -> bytes);
    }

    /** Returns the content, which must not be modified. Generates it on every call. */
    public byte[] bytes() {
        return generator.get();
    }
}
