package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;
import portfolio.source.Url;

/**
 * The photograph of the person: a file in the content folder, which pages show, or an address elsewhere, which only
 * machine-readable output names. Exactly one of the two is not null.
 *
 * @param file the file, relative to the content folder, such as {@code me.jpg}
 * @param address the address of a picture on another site
 */
public record Photo(@Nullable String file, @Nullable WebUrl address) {

    public Photo {
        if ((file == null) == (address == null)) {
            throw new IllegalArgumentException("a photograph is a file or an address");
        }
    }

    /**
     * Parses a path or an address.
     *
     * @throws InvalidValue if it starts like an address but is none that everyone can follow
     */
    public static Photo parse(String text) {
        String written = text.strip();
        if (Url.scheme(written).isPresent() || written.startsWith("//")) {
            return new Photo(null, WebUrl.parse(text));
        }
        if (written.isEmpty()) {
            throw InvalidValue.of("the path is empty", "name a file in the content folder, such as me.jpg");
        }
        return new Photo(written, null);
    }

    @Override
    public String toString() {
        return file == null ? String.valueOf(address) : file;
    }
}
