package portfolio.output;

import java.util.List;
import java.util.stream.Stream;

/**
 * The copies of a picture or video that the site publishes.
 *
 * @param webp the copies in WebP, narrowest first; may be empty
 * @param usual copies in formats that every browser shows, narrowest first, at least one; a single one for videos,
 *     drawings, animations and AVIF
 */
public record PublishedPicture(List<PublishedCopy> webp, List<PublishedCopy> usual) {

    public PublishedPicture {
        webp = List.copyOf(webp);
        usual = List.copyOf(usual);
        if (usual.isEmpty()) {
            throw new IllegalArgumentException("a picture has at least one copy");
        }
    }

    /** Returns the widest copy in a format that every browser shows. */
    public PublishedCopy widest() {
        return usual.get(usual.size() - 1);
    }

    /** Returns the narrowest copy of at least this width in a format that every browser shows; else the widest. */
    public PublishedCopy atLeast(int width) {
        return usual.stream().filter(copy -> copy.width() >= width).findFirst().orElseGet(this::widest);
    }

    /** Returns the widest copy of at most this width in a format that every browser shows; else the narrowest. */
    public PublishedCopy atMost(int width) {
        return usual.stream()
                .filter(copy -> copy.width() <= width)
                .reduce((narrower, wider) -> wider)
                .orElseGet(() -> usual.get(0));
    }

    /** Returns all copies. */
    public Stream<PublishedCopy> copies() {
        return Stream.concat(webp.stream(), usual.stream());
    }
}
