package portfolio.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the only frame of a GIF, on its canvas. */
final class GifPixels implements PixelSource {

    private final GifFile file;

    GifPixels(GifFile file) {
        this.file = file;
    }

    @Override
    public int colors() {
        return 3;
    }

    @Override
    public boolean alpha() {
        return file.alpha();
    }

    @Override
    public int max() {
        return 255;
    }

    @Override
    public ColorProfile profile() {
        return ColorProfile.SRGB;
    }

    @Override
    public void read(Consumer<int[]> sink) {
        BufferedImage frame = decoded();
        Bytes place = file.frame();
        int left = place.u16le(1);
        int top = place.u16le(3);
        int samples = alpha() ? 4 : 3;
        int[] row = new int[file.width() * samples];
        int[] argb = new int[frame.getWidth()];
        for (int y = 0; y < file.height(); y++) {
            Arrays.fill(row, 0);
            boolean covered = y >= top && y - top < frame.getHeight();
            if (covered) {
                frame.getRGB(0, y - top, argb.length, 1, argb, 0, argb.length);
            }
            for (int x = 0; covered && x < argb.length && left + x < file.width(); x++) {
                PixelSource.split(argb[x], row, (left + x) * samples, alpha());
            }
            sink.accept(row);
        }
    }

    private BufferedImage decoded() {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(
                new ByteArrayInputStream(file.file().array()))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            // The decoder throws almost anything for damaged files.
            throw PictureException.damaged();
        } finally {
            reader.dispose();
        }
    }
}
