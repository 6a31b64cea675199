package portfolio.picture;

import java.util.List;

/**
 * A drawing in SVG that is safe to publish: only elements and attributes that draw, no script, no style sheet, no
 * reference to another file.
 *
 * @param width the width in CSS pixels, at least 1: its {@code width}, or that of its {@code viewBox}
 * @param height the height in CSS pixels, at least 1
 * @param text the cleaned drawing: without comments, metadata, data of editors and an XML declaration; in UTF-8 when
 *     written
 */
public record SvgPicture(int width, int height, String text) {

    /** The most bytes of a drawing: 1 MB. */
    public static final int MAX_BYTES = 1_000_000;

    /**
     * Reads and cleans a drawing.
     *
     * @param bytes the file, in UTF-8
     * @throws PictureException with a fault for everything in the drawing that is not allowed, each with line and
     *     column
     */
    public static SvgPicture read(byte[] bytes) {
        return SvgReader.read(bytes).picture();
    }

    /** Returns what a drawing says besides what it shows. */
    static List<PictureMetadata> metadata(byte[] bytes) {
        return SvgReader.read(bytes).metadata();
    }

    /** Returns this drawing as a picture like others. */
    PictureHeader header() {
        return new PictureHeader(PictureFormat.SVG, width, height, 1, false, true);
    }
}
