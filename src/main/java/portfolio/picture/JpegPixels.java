package portfolio.picture;

import java.awt.Rectangle;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes JPEG. The JDK decodes the components and nothing else: what they mean is decided here, like browsers do,
 * because its own conversion depends on its version and fails for inks.
 */
final class JpegPixels implements PixelSource {

    private final JpegFile file;
    private final int components;
    private final boolean luma;

    /** Adobe stores inks the other way around: the less, the more ink. */
    private final boolean inverted;

    JpegPixels(JpegFile file) {
        this.file = file;
        components = file.componentIds().size();
        boolean named = file.componentIds().equals(List.of((int) 'R', (int) 'G', (int) 'B'));
        luma = switch (components) {
            case 3 -> file.adobeTransform() >= 0 ? file.adobeTransform() != 0 : file.jfif() || !named;
            case 4 -> file.adobeTransform() == 2;
            default -> false;
        };
        inverted = components == 4 && file.adobeTransform() >= 0;
    }

    @Override
    public int colors() {
        return components;
    }

    @Override
    public boolean alpha() {
        return false;
    }

    @Override
    public int max() {
        return 255;
    }

    @Override
    public ColorProfile profile() {
        return IccProfile.read(file.profile(), components);
    }

    @Override
    public void read(Consumer<int[]> sink) {
        byte[] bare = file.bare();
        int rows = PixelSource.stripRows(file.width());
        int[] row = new int[file.width() * components];
        for (int top = 0; top < file.height(); top += rows) {
            byte[] samples = strip(bare, top, Math.min(rows, file.height() - top));
            for (int at = 0; at < samples.length; at += row.length) {
                convert(samples, at, row);
                sink.accept(row);
            }
        }
    }

    private byte[] strip(byte[] bare, int top, int rows) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            boolean[] early = new boolean[1];
            reader.addIIOReadWarningListener((source, warning) -> early[0] |= warning.contains("remature end"));
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceRegion(new Rectangle(0, top, file.width(), rows));
            Raster raster = reader.readRaster(0, param);
            if (early[0]) {
                throw PictureException.cutOff();
            }
            byte[] samples = ((DataBufferByte) raster.getDataBuffer()).getData();
            if (raster.getNumBands() != components || samples.length != file.width() * rows * components) {
                throw PictureException.damaged();
            }
            return samples;
        } catch (PictureException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The decoder throws almost anything for damaged files.
            throw PictureException.damaged();
        } finally {
            reader.dispose();
        }
    }

    private void convert(byte[] samples, int from, int[] row) {
        if (luma) {
            for (int i = 0; i < row.length; i += components) {
                int y = samples[from + i] & 0xff;
                int cb = (samples[from + i + 1] & 0xff) - 128;
                int cr = (samples[from + i + 2] & 0xff) - 128;
                // 1.402, 0.344136, 0.714136 and 1.772 in 16 bits, as all decoders round them.
                row[i] = clamp(y + ((91_881 * cr + 32_768) >> 16));
                row[i + 1] = clamp(y + ((-22_554 * cb - 46_802 * cr + 32_768) >> 16));
                row[i + 2] = clamp(y + ((116_130 * cb + 32_768) >> 16));
                if (components == 4) {
                    row[i + 3] = samples[from + i + 3] & 0xff;
                }
            }
            // Of inks, luma is made from what they leave of the light.
            for (int i = 0; components == 4 && i < row.length; i++) {
                row[i] = i % 4 == 3 ? row[i] : 255 - row[i];
            }
        } else {
            for (int i = 0; i < row.length; i++) {
                row[i] = samples[from + i] & 0xff;
            }
        }
        for (int i = 0; inverted && i < row.length; i++) {
            row[i] = 255 - row[i];
        }
    }

    private static int clamp(int sample) {
        return sample < 0 ? 0 : Math.min(sample, 255);
    }
}
