package portfolio.output;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import portfolio.asset.Sha256;

/**
 * What a kept file is found by. The version of its maker is part of it, so that a newer program never publishes what an
 * older one made from the same source.
 *
 * @param maker the name and version of the code that makes the file, such as {@code card-2}. The number is counted up
 *     whenever the same source gives other bytes than before.
 * @param source everything else that decides the bytes
 */
public record CacheKey(String maker, String source) {

    private static final Pattern MAKER = Pattern.compile("[a-z]+(-[a-z]+)*-[1-9][0-9]*");

    public CacheKey {
        if (!MAKER.matcher(maker).matches()) {
            throw new IllegalArgumentException("a maker has a name and a version, such as card-2, and not: " + maker);
        }
    }

    /** The SHA-256 of all of it, in hexadecimal. */
    public String hash() {
        return Sha256.hex((maker + "\n" + source).getBytes(StandardCharsets.UTF_8));
    }
}
