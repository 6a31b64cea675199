package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.picture.PictureFormat;
import portfolio.picture.PixelSize;

/**
 * A picture or video file in the content folder that a page shows.
 *
 * @param path the path relative to the content folder, in Unicode NFC and with forward slashes, such as
 *     {@code projects/ledger/flow.png}
 * @param format the format, recognized by the content of the file
 * @param width the width as shown, in pixels; for a drawing, in CSS pixels
 * @param height the height as shown, in pixels
 * @param animated whether the picture moves; false for a video
 * @param digest the SHA-256 of the file, 64 hexadecimal digits
 * @param dark the twin for dark pages, such as {@code flow.dark.png}; null if there is none
 * @param poster the picture that a video shows until it plays; never null for a video, always null for a picture
 */
public record PictureFile(
        String path,
        PictureFormat format,
        int width,
        int height,
        boolean animated,
        String digest,
        @Nullable PictureFile dark,
        @Nullable PictureFile poster) {

    /** Returns the size as shown. */
    public PixelSize size() {
        return new PixelSize(width, height);
    }

    /** Returns whether this is a video. */
    public boolean video() {
        return format.video();
    }
}
