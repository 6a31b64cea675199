package portfolio.output;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import portfolio.source.Sha256;

/**
 * The key of a cached file. It contains the version of the code that generates the file, so that a newer program never
 * publishes a file that an older one generated from the same source.
 *
 * @param maker the name and version of the code that generates the file, such as {@code card-2}. The version has to be
 *     incremented whenever the same source gives different bytes.
 * @param source everything else that decides the bytes
 */
public record CacheKey(String maker, String source) {

    private static final Pattern MAKER = Pattern.compile("[a-z]+(-[a-z]+)*-[1-9][0-9]*");

    public CacheKey {
        if (!MAKER.matcher(maker).matches()) {
            throw new IllegalArgumentException("a maker has a name and a version, such as card-2, and not: " + maker);
        }
    }

    /** Returns the SHA-256 of the key, in hexadecimal. */
    public String hash() {
        return Sha256.hex((maker + "\n" + source).getBytes(StandardCharsets.UTF_8));
    }
}
