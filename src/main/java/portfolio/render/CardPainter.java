package portfolio.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import portfolio.picture.Cutout;

/**
 * Renders the SVG of a card as an image. The SVG contains only shapes and no text. The result therefore does not depend
 * on the fonts of the machine, and the font engine of the JDK, which needs native libraries and configuration, is never
 * started.
 */
final class CardPainter {

    /** Keeps the edges of letters clean. */
    private static final int QUALITY = 90;

    private CardPainter() {}

    /**
     * Returns the PNG. The same SVG gives the same bytes.
     *
     * @param svg the SVG, with colours of the palette only
     * @param palette the colours of the card
     */
    static byte[] png(String svg, CardPalette palette) {
        BufferedImage image = painted(svg);
        // Read where they are: getRGB converts each pixel by itself, which takes longer than to draw the card.
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return IndexedPng.of(pixels, image.getWidth(), palette.shades());
    }

    /**
     * Returns a card with a picture as a JPEG, which is a fifth of a PNG with that many colours.
     *
     * @param svg the SVG
     * @param picture the picture in its final size
     * @param x the left edge of the picture
     * @param y the upper edge of the picture
     */
    static byte[] jpeg(String svg, BufferedImage picture, int x, int y) {
        BufferedImage image = painted(svg);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(picture, x, y, null);
        graphics.dispose();
        return Cutout.jpeg(image, QUALITY);
    }

    private static BufferedImage painted(String svg) {
        System.setProperty("java.awt.headless", "true");
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("the template of the cards does not make an SVG");
        }
        int width = (int) document.size().width;
        int height = (int) document.size().height;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics);
        graphics.dispose();
        return image;
    }
}
