package portfolio.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Turns the SVG of a card into a PNG. The SVG holds shapes only, no text, so that no font of the machine has a say in
 * it and the font engine of the platform, which needs native libraries and a configuration, is never started.
 */
final class CardPainter {

    private CardPainter() {}

    /** The same SVG, which names the colours of the palette, gives the same bytes. */
    static byte[] png(String svg, CardPalette palette) {
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
        return IndexedPng.of(image.getRGB(0, 0, width, height, null, 0, width), width, palette.shades());
    }
}
