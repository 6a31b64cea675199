package portfolio.output;

import java.util.function.Supplier;
import portfolio.picture.PictureFormat;

/**
 * A copy of a picture or video as a file of the site.
 *
 * @param path the path in the site, such as {@code assets/pictures/flow-0123456789-800.webp}
 * @param width the width in pixels
 * @param height the height in pixels
 * @param format the format
 * @param bytes supplies the file, which must not be changed
 */
public record PublishedCopy(String path, int width, int height, PictureFormat format, Supplier<byte[]> bytes) {

    /** Returns the file for the table of the site. */
    SiteFile file() {
        return new SiteFile(path, bytes);
    }
}
