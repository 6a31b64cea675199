package portfolio.picture;

/**
 * What the header of a picture says, read without decoding a pixel.
 *
 * @param format the format
 * @param width the width as shown, in pixels: after turning the picture as its camera noted
 * @param height the height as shown, in pixels
 * @param orientation how the stored pixels have to be turned: 1 to 8 as in EXIF, 1 for unchanged; formats that turn the
 *     picture by other means have 1
 * @param animated whether the picture moves
 * @param alpha whether a pixel can be transparent
 */
public record PictureHeader(
        PictureFormat format, int width, int height, int orientation, boolean animated, boolean alpha) {

    /** The most pixels of a picture: 100 megapixels. A file of a few kilobytes can claim many more. */
    public static final int MAX_PIXELS = 100_000_000;

    /** The most bytes of a picture: 50 MB. */
    public static final int MAX_BYTES = 50_000_000;

    private static final long MEGA = 1_000_000;

    /**
     * Reads the header of a picture of any format, and finds out whether the file is complete.
     *
     * @param bytes the whole file
     * @throws PictureException if it is not a picture, cut off, damaged, or larger than the limits
     */
    public static PictureHeader read(byte[] bytes) {
        PictureFormat format = PictureFormat.of(bytes);
        if (format.video()) {
            throw new PictureException("the file is a video, not a picture", null);
        }
        requireSize(bytes.length, format == PictureFormat.SVG ? SvgPicture.MAX_BYTES : MAX_BYTES);
        return switch (format) {
            case JPEG -> {
                JpegFile file = JpegFile.read(bytes);
                yield turned(format, file.width(), file.height(), file.exif().orientation(), false, false);
            }
            case PNG -> {
                PngFile file = PngFile.read(bytes);
                int orientation = file.animated() ? 1 : file.exif().orientation();
                yield turned(format, file.width(), file.height(), orientation, file.animated(), file.alpha());
            }
            case WEBP -> {
                WebpFile file = WebpFile.read(bytes);
                int orientation = file.animated() ? 1 : file.exif().orientation();
                yield turned(format, file.width(), file.height(), orientation, file.animated(), file.alpha());
            }
            case GIF -> {
                GifFile file = GifFile.read(bytes);
                requirePixels(file.largest());
                yield turned(format, file.width(), file.height(), 1, file.frames() > 1, file.alpha());
            }
            case AVIF -> {
                AvifFile file = AvifFile.read(bytes);
                yield turned(format, file.width(), file.height(), 1, false, file.alpha());
            }
            default -> SvgPicture.read(bytes).header();
        };
    }

    /** Returns the pixels as shown. */
    public int pixels() {
        return width * height;
    }

    private static PictureHeader turned(
            PictureFormat format, int width, int height, int orientation, boolean animated, boolean alpha) {
        if (width <= 0 || height <= 0) {
            throw new PictureException("the picture has no pixels", "export it again");
        }
        requirePixels((long) width * height);
        boolean turned = Exif.turned(orientation);
        return new PictureHeader(
                format, turned ? height : width, turned ? width : height, orientation, animated, alpha);
    }

    private static void requirePixels(long pixels) {
        if (pixels > MAX_PIXELS) {
            throw new PictureException(
                    "the picture has " + pixels / MEGA + " megapixels, more than the " + MAX_PIXELS / MEGA
                            + " that are read",
                    "resize it to 4000 pixels in width");
        }
    }

    /** Checks the size of a file. */
    static void requireSize(long bytes, long limit) {
        if (bytes > limit) {
            throw new PictureException(
                    "the file has " + (bytes + MEGA - 1) / MEGA + " MB, more than the " + limit / MEGA
                            + " MB that are read",
                    limit == SvgPicture.MAX_BYTES ? "simplify the drawing, or export it as PNG" : "export it smaller");
        }
    }
}
