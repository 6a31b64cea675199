package portfolio.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Picture files made for tests, from shapes whose pixels can be judged. */
final class Samples {

    static final int RED = 0xffe02020;
    static final int GREEN = 0xff20c040;
    static final int BLUE = 0xff2040e0;
    static final int WHITE = 0xfff8f8f8;

    /** A secret that must not be in any output. */
    static final String SECRET = "Secret-Street-17";

    private Samples() {}

    /** Four quadrants: red and green above, blue and white below. */
    static Pixels quadrants(int width, int height) {
        byte[] samples = new byte[3 * width * height];
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int color = y < height / 2 ? x < width / 2 ? RED : GREEN : x < width / 2 ? BLUE : WHITE;
                samples[at++] = (byte) (color >> 16);
                samples[at++] = (byte) (color >> 8);
                samples[at++] = (byte) color;
            }
        }
        return new Pixels(width, height, 3, samples);
    }

    /** Soft random shapes with noise, like a photograph: always the same for a seed. */
    static Pixels photo(int width, int height, long seed) {
        Random random = new Random(seed);
        double[] waves = random.doubles(24, 0.5, 6).toArray();
        byte[] samples = new byte[3 * width * height];
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = 6.28 * x / width;
                double v = 6.28 * y / width;
                int noise = random.nextInt(9) - 4;
                for (int i = 0; i < 3; i++) {
                    double wave = Math.sin(waves[i] * u + waves[i + 3] * v)
                            + Math.sin(waves[i + 6] * u - waves[i + 9] * v) / 2
                            + Math.sin(9 * waves[i + 12] * u + 7 * waves[i + 15] * v) / 5;
                    samples[at++] = (byte) Math.max(0, Math.min(255, 128 + 65 * wave + noise));
                }
            }
        }
        return new Pixels(width, height, 3, samples);
    }

    static byte[] jpeg(Pixels pixels) {
        return JpegEncoder.encode(pixels, 95);
    }

    static byte[] progressiveJpeg(Pixels pixels) {
        return jdk(
                "jpeg",
                pixels.image().getRaster(),
                pixels.image(),
                param -> param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
    }

    /** A JPEG whose components are stored as they are: gray, or inks with or without the note of Adobe. */
    static byte[] componentJpeg(int width, int height, byte[] samples) {
        int bands = samples.length / width / height;
        int[] offsets = new int[bands];
        for (int i = 0; i < bands; i++) {
            offsets[i] = i;
        }
        Raster raster = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length), width, height, width * bands, bands, offsets, null);
        return jdk("jpeg", raster, null, param -> {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(1);
        });
    }

    private static byte[] jdk(
            String format, Raster raster, @Nullable BufferedImage image, Consumer<ImageWriteParam> settings) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            settings.accept(param);
            writer.setOutput(out);
            IIOImage whole = image == null ? new IIOImage(raster, null, null) : new IIOImage(image, null, null);
            writer.write(null, whole, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Adds a segment to a JPEG, at its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return written(out -> {
            out.write(jpeg, 0, 2);
            out.write(0xff);
            out.write(marker);
            out.writeShort(content.length + 2);
            out.write(content);
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xe1, join(latin("Exif\0\0"), exif(orientation)));
    }

    static byte[] withProfile(byte[] jpeg, byte[] icc) {
        return withSegment(jpeg, 0xe2, join(latin("ICC_PROFILE\0"), new byte[] {1, 1}, icc));
    }

    static byte[] withAdobe(byte[] jpeg, int transform) {
        return withSegment(jpeg, 0xee, join(latin("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, (byte) transform}));
    }

    /** A JPEG with everything that a camera and an editor say about a photograph. */
    static byte[] telltaleJpeg(Pixels pixels) {
        byte[] jpeg = jpeg(pixels);
        jpeg = withSegment(jpeg, 0xfe, latin("by " + SECRET));
        jpeg = withSegment(jpeg, 0xed, latin("Photoshop 3.0\0" + SECRET));
        jpeg = withSegment(jpeg, 0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>"));
        jpeg = withSegment(jpeg, 0xeb, latin("JP" + SECRET));
        jpeg = withSegment(jpeg, 0xe2, latin("MPF\0" + SECRET));
        jpeg = withExif(jpeg, 1);
        return join(jpeg, latin(SECRET));
    }

    /** Notes of a camera: an orientation, a name and a position. */
    static byte[] exif(int orientation) {
        byte[] name = latin(SECRET + "\0");
        int gps = 8 + 2 + 3 * 12 + 4 + name.length;
        return written(out -> {
            out.writeBytes("MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(3);
            entry(out, 0x112, 3, 1, orientation << 16);
            entry(out, 0x13b, 2, name.length, 8 + 2 + 3 * 12 + 4);
            entry(out, 0x8825, 4, 1, gps);
            out.writeInt(0);
            out.write(name);
            out.writeShort(1);
            entry(out, 1, 2, 2, 'N' << 24);
            out.writeInt(0);
        });
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A colour profile of three primary colours and a curve: {@code gamma} alone, or that of sRGB if it is 0. */
    static byte[] rgbProfile(double[] toXyz, double gamma) {
        byte[] curve = gamma == 0
                ? written(out -> {
                    out.writeBytes("para");
                    out.writeInt(0);
                    out.writeInt(3 << 16);
                    for (double number : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
                        out.writeInt((int) Math.round(number * 65536));
                    }
                })
                : written(out -> {
                    out.writeBytes("curv");
                    out.writeInt(0);
                    out.writeInt(1);
                    out.writeShort((int) Math.round(gamma * 256));
                });
        List<byte[]> tags = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int column = i;
            tags.add(written(out -> {
                out.writeBytes("XYZ ");
                out.writeInt(0);
                for (int row = 0; row < 3; row++) {
                    out.writeInt((int) Math.round(toXyz[3 * row + column] * 65536));
                }
            }));
            tags.add(curve);
        }
        return profile("RGB ", "XYZ ", List.of("rXYZ", "rTRC", "gXYZ", "gTRC", "bXYZ", "bTRC"), tags);
    }

    static byte[] displayP3() {
        return rgbProfile(Primaries.toXyz(0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060), 0);
    }

    static byte[] adobeRgb() {
        return rgbProfile(Primaries.toXyz(0.3127, 0.3290, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06), 2.19921875);
    }

    static byte[] grayProfile(double gamma) {
        byte[] curve = written(out -> {
            out.writeBytes("curv");
            out.writeInt(0);
            out.writeInt(1);
            out.writeShort((int) Math.round(gamma * 256));
        });
        return profile("GRAY", "XYZ ", List.of("kTRC"), List.of(curve));
    }

    static byte[] profile(String space, String connection, List<String> names, List<byte[]> tags) {
        return written(out -> {
            out.write(new byte[16]);
            out.writeBytes(space);
            out.writeBytes(connection);
            out.write(new byte[104]);
            out.writeInt(names.size());
            int at = 132 + 12 * names.size();
            for (int i = 0; i < names.size(); i++) {
                out.writeBytes(names.get(i));
                out.writeInt(at);
                out.writeInt(tags.get(i).length);
                at += tags.get(i).length;
            }
            for (byte[] tag : tags) {
                out.write(tag);
            }
        });
    }

    /**
     * A PNG.
     *
     * @param data all rows, each with the filter in front
     * @param chunks type and content of chunks before the pixels, in turns
     */
    static byte[] png(int width, int height, int depth, int type, boolean interlaced, byte[] data, Object... chunks) {
        return written(out -> {
            out.write(PngFile.SIGNATURE);
            chunk(
                    out,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(width)
                            .putInt(height)
                            .put((byte) depth)
                            .put((byte) type)
                            .putShort((short) 0)
                            .put((byte) (interlaced ? 1 : 0))
                            .array());
            for (int i = 0; i < chunks.length; i += 2) {
                chunk(out, (String) chunks[i], (byte[]) chunks[i + 1]);
            }
            byte[] packed = deflated(data);
            // In two parts, as files may have it.
            chunk(out, "IDAT", Arrays.copyOf(packed, packed.length / 2));
            chunk(out, "IDAT", Arrays.copyOfRange(packed, packed.length / 2, packed.length));
            chunk(out, "IEND", new byte[0]);
        });
    }

    /** Rows of 8 bits for {@link #png}. */
    static byte[] rows(Pixels pixels) {
        int length = pixels.width() * pixels.channels();
        return written(out -> {
            for (int y = 0; y < pixels.height(); y++) {
                out.write(0);
                out.write(pixels.samples(), y * length, length);
            }
        });
    }

    static byte[] png(Pixels pixels, Object... chunks) {
        return png(pixels.width(), pixels.height(), 8, pixels.channels() == 4 ? 6 : 2, false, rows(pixels), chunks);
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        CRC32 sum = new CRC32();
        sum.update(latin(type));
        sum.update(content);
        out.writeInt((int) sum.getValue());
    }

    /** The content of a chunk {@code iCCP}. */
    static byte[] packedProfile(byte[] icc) {
        return join(latin("p\0\0"), deflated(icc));
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[bytes.length + 100];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    static byte[] webp(Pixels pixels, boolean lossless) {
        return Objects.requireNonNull(WebpLibrary.get()).encode(pixels, lossless, 90, 4);
    }

    /** A WebP with chunks besides its pixels, given in turns as type and content. */
    static byte[] extendedWebp(Pixels pixels, int flags, Object... chunks) {
        byte[] simple = webp(pixels, true);
        return riff(
                join(
                        latin("VP8X"),
                        little(10),
                        new byte[] {(byte) flags, 0, 0, 0},
                        little24(pixels.width() - 1),
                        little24(pixels.height() - 1)),
                Arrays.copyOfRange(simple, 12, simple.length),
                webpChunks(chunks));
    }

    /** An animated WebP of two frames. */
    static byte[] animatedWebp(int width, int height) {
        byte[] simple = webp(quadrants(width, height), true);
        byte[] frame = join(
                new byte[6],
                little24(width - 1),
                little24(height - 1),
                little24(100),
                new byte[1],
                Arrays.copyOfRange(simple, 12, simple.length));
        return riff(
                join(
                        latin("VP8X"),
                        little(10),
                        new byte[] {0x02 | 0x08 | 0x04 | 0x20, 0, 0, 0},
                        little24(width - 1),
                        little24(height - 1)),
                webpChunks("ANIM", new byte[6], "ANMF", frame, "ANMF", frame),
                webpChunks("ICCP", displayP3(), "EXIF", exif(6), "XMP ", latin(SECRET)));
    }

    private static byte[] webpChunks(Object... chunks) {
        return written(out -> {
            for (int i = 0; i < chunks.length; i += 2) {
                byte[] content = (byte[]) chunks[i + 1];
                out.writeBytes((String) chunks[i]);
                out.write(little(content.length));
                out.write(content);
                out.write(new byte[content.length % 2]);
            }
        });
    }

    private static byte[] riff(byte[]... parts) {
        byte[] body = join(parts);
        return join(latin("RIFF"), little(4 + body.length), latin("WEBP"), body);
    }

    /** A GIF: one frame for each picture, each of at most 256 colours, with a comment. */
    static byte[] gif(Pixels... frames) {
        return gif(frames[0].width(), frames[0].height(), 0, 0, frames);
    }

    /** A GIF whose frames start at a place on a canvas. */
    static byte[] gif(int width, int height, int left, int top, Pixels... frames) {
        return written(out -> {
            out.writeBytes("GIF89a");
            out.write(little(width), 0, 2);
            out.write(little(height), 0, 2);
            out.write(new byte[3]);
            if (frames.length > 1) {
                out.write(latin("!\u00ff\u000bNETSCAPE2.0\3\1\0\0\0"));
            }
            out.write(latin("!\u00ff\u000bXMP DataXMP"));
            out.write(SECRET.length());
            out.writeBytes(SECRET);
            out.write(0);
            out.write(latin("!\u00fe"));
            out.write(SECRET.length());
            out.writeBytes(SECRET);
            out.write(0);
            for (Pixels frame : frames) {
                List<Integer> palette = Objects.requireNonNull(frame.palette());
                out.write(latin("!\u00f9\4\0\12\0\0\0,"));
                out.write(little(left), 0, 2);
                out.write(little(top), 0, 2);
                out.write(little(frame.width()), 0, 2);
                out.write(little(frame.height()), 0, 2);
                out.write(0x87);
                for (int i = 0; i < 256; i++) {
                    int color = i < palette.size() ? palette.get(i) : 0;
                    out.write(color >> 16);
                    out.write(color >> 8);
                    out.write(color);
                }
                int[] indexes = new int[frame.width() * frame.height()];
                Arrays.setAll(indexes, i -> palette.indexOf(frame.argb(i)));
                out.write(8);
                byte[] codes = codes(indexes);
                for (int at = 0; at < codes.length; at += 255) {
                    int length = Math.min(255, codes.length - at);
                    out.write(length);
                    out.write(codes, at, length);
                }
                out.write(0);
            }
            out.write(';');
        });
    }

    /** LZW without repetitions: codes of nine bits, forgotten before they get longer. */
    private static byte[] codes(int[] indexes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int bits = 0;
        int count = 0;
        for (int i = 0; i <= indexes.length; i++) {
            int[] next = i == indexes.length
                    ? new int[] {257}
                    : i % 200 == 0 ? new int[] {256, indexes[i]} : new int[] {indexes[i]};
            for (int code : next) {
                bits |= code << count;
                for (count += 9; count >= 8; count -= 8) {
                    out.write(bits);
                    bits >>>= 8;
                }
            }
        }
        out.write(bits);
        return out.toByteArray();
    }

    /**
     * An AVIF with invented pixels, EXIF and XMP. The pixels are in {@code mdat} in two parts, the XMP is in
     * {@code idat}.
     *
     * @param properties the properties of the picture after its size, in their order
     */
    static byte[] avif(int width, int height, byte[]... properties) {
        byte[] type = box("ftyp", latin("avif\0\0\0\0avifmif1miaf"));
        byte[] exif = join(new byte[4], exif(6));
        byte[] xmp = latin("<x:xmpmeta>" + SECRET);
        byte[] data = join(latin("PIX"), exif, latin("ELS"));
        byte[] draft = avifMeta(width, height, properties, xmp, exif.length, 0);
        byte[] meta = avifMeta(width, height, properties, xmp, exif.length, type.length + draft.length + 8);
        return join(type, meta, box("mdat", data), box("free", latin(SECRET)));
    }

    private static byte[] avifMeta(int width, int height, byte[][] properties, byte[] xmp, int exif, int data) {
        byte[] contents = box("ispe", join(new byte[4], big(width), big(height)));
        for (byte[] property : properties) {
            contents = join(contents, property);
        }
        byte[] associations = written(out -> {
            out.writeInt(0);
            out.writeInt(1);
            out.writeShort(1);
            out.write(properties.length + 1);
            for (int i = 0; i <= properties.length; i++) {
                out.write(i + 1);
            }
        });
        byte[] locations = written(out -> {
            out.writeInt(1 << 24);
            out.writeShort(0x4400);
            out.writeShort(3);
            location(out, 1, 0, data, 3, data + 3 + exif, 3);
            location(out, 2, 0, data + 3, exif);
            location(out, 3, 1, 0, xmp.length);
        });
        return box(
                "meta",
                join(
                        new byte[4],
                        box("hdlr", join(new byte[8], latin("pict"), new byte[12], latin(SECRET + "\0"))),
                        box("pitm", new byte[] {0, 0, 0, 0, 0, 1}),
                        box("iloc", locations),
                        box(
                                "iinf",
                                join(
                                        new byte[] {0, 0, 0, 0, 0, 3},
                                        box(
                                                "infe",
                                                join(
                                                        new byte[] {2, 0, 0, 0, 0, 1, 0, 0},
                                                        latin("av01" + SECRET + "\0"))),
                                        box("infe", join(new byte[] {2, 0, 0, 1, 0, 2, 0, 0}, latin("Exif\0"))),
                                        box(
                                                "infe",
                                                join(
                                                        new byte[] {2, 0, 0, 1, 0, 3, 0, 0},
                                                        latin("mime\0application/rdf+xml\0"))))),
                        box(
                                "iref",
                                join(new byte[4], box("cdsc", new byte[] {0, 2, 0, 1, 0, 1}), box("cdsc", new byte[] {
                                    0, 3, 0, 1, 0, 1
                                }))),
                        box("iprp", join(box("ipco", contents), box("ipma", associations))),
                        box("idat", xmp)));
    }

    private static void location(DataOutputStream out, int id, int method, int... extents) throws IOException {
        out.writeShort(id);
        out.writeShort(method);
        out.writeShort(0);
        out.writeShort(extents.length / 2);
        for (int number : extents) {
            out.writeInt(number);
        }
    }

    static byte[] box(String type, byte[] content) {
        return join(big(content.length + 8), latin(type), content);
    }

    /** Writes bytes. */
    @FunctionalInterface
    interface Writing {

        void write(DataOutputStream out) throws IOException;
    }

    static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] big(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] little24(int number) {
        return Arrays.copyOf(little(number), 3);
    }
}
