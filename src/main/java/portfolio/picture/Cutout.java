package portfolio.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The middle of a picture in a given shape, for programs that draw: share cards, PDFs and contact cards. */
public final class Cutout {

    /** Changes whenever the same file gives other pixels. Part of the key under which a caller keeps cutouts. */
    public static final String VERSION = "1 " + Renditions.VERSION;

    private Cutout() {}

    /**
     * Returns the largest part of a picture that has the shape of {@code size}, from the middle of the picture, in
     * exactly that size. A picture that is too small is enlarged.
     *
     * @param background the colour behind transparent pixels, as an RGB value
     * @throws PictureException if the pixels are cut off or damaged
     * @throws IllegalArgumentException if the file is published as it is: see {@link Renditions#asItIs}
     */
    public static BufferedImage image(Picture picture, PixelSize size, int background) {
        PixelSize whole = covering(new PixelSize(picture.width(), picture.height()), size);
        BufferedImage copy = Renditions.image(picture, whole.width());
        BufferedImage cut = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = cut.createGraphics();
        graphics.setColor(new Color(background));
        graphics.fillRect(0, 0, size.width(), size.height());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int x = (size.width() - whole.width()) / 2;
        int y = (size.height() - whole.height()) / 2;
        graphics.drawImage(copy, x, y, whole.width(), whole.height(), null);
        graphics.dispose();
        return cut;
    }

    /** Returns an opaque image as JPEG, without metadata. The same image gives the same bytes. */
    public static byte[] jpeg(BufferedImage image, int quality) {
        return JpegEncoder.encode(image, quality);
    }

    /** Returns the smallest size with the proportions of a picture that covers a size. */
    private static PixelSize covering(PixelSize picture, PixelSize size) {
        long forHeight = ((long) picture.width() * size.height() + picture.height() - 1) / picture.height();
        return picture.toWidth((int) Math.max(size.width(), forHeight));
    }
}
