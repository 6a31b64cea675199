package portfolio.picture;

/**
 * A copy of a picture as a site publishes it: in sRGB, turned upright, and without metadata.
 *
 * @param width the width in pixels
 * @param height the height in pixels
 * @param format the format
 * @param bytes the file; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // Large, and not compared.
public record Rendition(int width, int height, PictureFormat format, byte[] bytes) {}
