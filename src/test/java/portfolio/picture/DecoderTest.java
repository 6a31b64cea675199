package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pixels of every format, upright and in sRGB. */
final class DecoderTest {

    private static final int MAX_DIFFERENCE = 3;

    @ParameterizedTest
    @CsvSource({
        "1, RED, GREEN, BLUE, WHITE",
        "2, GREEN, RED, WHITE, BLUE",
        "3, WHITE, BLUE, GREEN, RED",
        "4, BLUE, WHITE, RED, GREEN",
        "5, RED, BLUE, GREEN, WHITE",
        "6, BLUE, RED, WHITE, GREEN",
        "7, WHITE, GREEN, BLUE, RED",
        "8, GREEN, WHITE, RED, BLUE"
    })
    void aPictureIsTurnedAsItsCameraNoted(
            int orientation, String topLeft, String topRight, String bottomLeft, String bottomRight) {
        byte[] file = Samples.withExif(Samples.jpeg(Samples.quadrants(96, 64)), orientation);

        Pixels pixels = decode(file);

        assertThat(pixels.width()).isEqualTo(orientation >= 5 ? 64 : 96);
        assertThat(pixels.height()).isEqualTo(orientation >= 5 ? 96 : 64);
        int right = pixels.width() - 5;
        int bottom = pixels.height() - 5;
        assertColor(pixels, 4, 4, color(topLeft));
        assertColor(pixels, right, 4, color(topRight));
        assertColor(pixels, 4, bottom, color(bottomLeft));
        assertColor(pixels, right, bottom, color(bottomRight));
    }

    @Test
    void everyFormatHasThePixelsThatWereWritten() {
        Pixels original = Samples.quadrants(61, 41);
        for (byte[] file : List.of(
                Samples.jpeg(original),
                Samples.progressiveJpeg(original),
                Samples.png(original),
                Samples.gif(original),
                Samples.webp(original, true),
                Samples.webp(original, false))) {
            Pixels pixels = decode(file);

            assertColor(pixels, 10, 10, Samples.RED);
            assertColor(pixels, 50, 10, Samples.GREEN);
            assertColor(pixels, 10, 35, Samples.BLUE);
            assertColor(pixels, 50, 35, Samples.WHITE);
        }
    }

    @Test
    void withoutLossEveryPixelIsTheSame() {
        Pixels original = Samples.photo(61, 41, 1);

        assertThat(decode(Samples.png(original)).samples()).isEqualTo(original.samples());
        assertThat(decode(Samples.webp(original, true)).samples()).isEqualTo(original.samples());
        assertThat(decode(PngEncoder.encode(original)).samples()).isEqualTo(original.samples());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyFilterOfPngIsUndone(int filter) {
        // Each row: its filter, then three pixels of gray whose differences are all 10.
        byte[] data = {
            (byte) filter, 10, 20, 30,
            (byte) filter, 5, 5, 5
        };
        int[][] expected = {
            {10, 20, 30, 5, 5, 5},
            {10, 30, 60, 5, 10, 15},
            {10, 20, 30, 15, 25, 35},
            {10, 25, 42, 10, 22, 37},
            {10, 30, 60, 15, 35, 65}
        };

        Pixels pixels = decode(Samples.png(3, 2, 8, PngFile.GRAY, false, data));

        for (int i = 0; i < 6; i++) {
            assertThat(pixels.samples()[3 * i] & 0xff).as("pixel %d", i).isEqualTo(expected[filter][i]);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 5", "4, 5", "8, 5", "16, 5"})
    void everyDepthOfGrayIsRead(int depth, int width) {
        byte[] data = Samples.written(out -> {
            out.write(0);
            // The first pixel white, the others black.
            byte[] row = new byte[(width * depth + 7) / 8];
            row[0] = (byte) (depth >= 8 ? 0xff : 0xff << (8 - depth));
            row[depth == 16 ? 1 : 0] = depth == 16 ? (byte) 0xff : row[0];
            out.write(row);
        });

        Pixels pixels = decode(Samples.png(width, 1, depth, PngFile.GRAY, false, data));

        assertThat(pixels.samples()).startsWith(-1, -1, -1, 0, 0, 0);
    }

    @Test
    void sixteenBitsAreRounded() {
        byte[] data = {0, (byte) 0x80, (byte) 0x80, 0x40, 0x41, (byte) 0xff, (byte) 0xff};

        Pixels pixels = decode(Samples.png(1, 1, 16, PngFile.RGB, false, data));

        assertColor(pixels, 0, 0, 0xff8040ff);
    }

    @Test
    void aPaletteMayBeTransparent() {
        byte[] data = {0, 0b00_01_10_00};
        byte[] palette = {(byte) 255, 0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255};

        Pixels pixels = decode(Samples.png(
                3, 1, 2, PngFile.PALETTE, false, data, "PLTE", palette, "tRNS", new byte[] {(byte) 128, 0}));

        assertThat(pixels.channels()).isEqualTo(4);
        assertThat(pixels.argb(0)).isEqualTo(0x80ff0000);
        assertThat(pixels.argb(1)).as("no colour is left where nothing is seen").isZero();
        assertThat(pixels.argb(2)).isEqualTo(0xff0000ff);
    }

    @Test
    void aSampleBehindThePaletteIsDamage() {
        byte[] file = Samples.png(1, 1, 8, PngFile.PALETTE, false, new byte[] {0, 7}, "PLTE", new byte[6]);

        assertDamaged(file, "the file is damaged");
    }

    @Test
    void aColorMayBeTransparent() {
        byte[] data = {0, 1, 2, 3, 1, 2, 4};

        Pixels pixels = decode(Samples.png(2, 1, 8, PngFile.RGB, false, data, "tRNS", new byte[] {0, 1, 0, 2, 0, 3}));

        assertThat(pixels.argb(0)).isZero();
        assertThat(pixels.argb(1)).isEqualTo(0xff010204);
    }

    @Test
    void grayMayHaveTransparency() {
        Pixels pixels = decode(
                Samples.png(2, 1, 8, PngFile.GRAY_ALPHA, false, new byte[] {0, 100, (byte) 200, 50, (byte) 255}));

        assertThat(pixels.argb(0) >>> 24).isEqualTo(200);
        assertColor(pixels, 0, 0, 0xc8646464);
        assertThat(pixels.argb(1)).isEqualTo(0xff323232);
    }

    @Test
    void transparencyThatNobodyUsesIsLeftOut() {
        Pixels pixels = decode(Samples.png(1, 1, 8, PngFile.RGB_ALPHA, false, new byte[] {0, 1, 2, 3, (byte) 255}));

        assertThat(pixels.channels()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "7, 5", "9, 9", "64, 33"})
    void anInterlacedPngIsPutTogether(int width, int height) {
        Pixels original = Samples.photo(width, height, 3);
        int[][] passes = {
            {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
        };
        byte[] data = Samples.written(out -> {
            for (int[] pass : passes) {
                for (int y = pass[1]; y < height && pass[0] < width; y += pass[3]) {
                    out.write(0);
                    for (int x = pass[0]; x < width; x += pass[2]) {
                        out.write(original.samples(), 3 * (y * width + x), 3);
                    }
                }
            }
        });

        assertThat(decode(Samples.png(width, height, 8, PngFile.RGB, true, data))
                        .samples())
                .isEqualTo(original.samples());
    }

    @Test
    void aGifMayHaveAFrameThatDoesNotCoverItsCanvas() {
        byte[] gif = Samples.gif(20, 20, 5, 7, Samples.quadrants(8, 8));

        Pixels pixels = decode(gif);

        assertThat(pixels.width()).isEqualTo(20);
        assertThat(pixels.argb(0)).isZero();
        assertColor(pixels, 6, 8, Samples.RED);
        assertColor(pixels, 12, 14, Samples.WHITE);
        assertThat(pixels.argb(20 * 19 + 19)).isZero();
    }

    @Test
    void displayP3BecomesSrgb() {
        // The red, green and blue of sRGB, as Display P3 writes them.
        Pixels stored = pixels(0xea3323, 0x75fb4c, 0x0000f5, 0x808080);
        for (byte[] file : List.of(
                Samples.png(stored, "iCCP", Samples.packedProfile(Samples.displayP3())),
                Samples.png(stored, "cICP", new byte[] {12, 13, 0, 1}),
                Samples.extendedWebp(stored, 0x20),
                Samples.withProfile(Samples.jpeg(enlarged(stored)), Samples.displayP3()))) {
            byte[] profiled = PictureFormat.of(file) == PictureFormat.WEBP ? profiledWebp(stored) : file;

            Pixels pixels = decode(profiled);

            int step = pixels.width() / 4;
            assertColor(pixels, step / 2, 0, 0xffff0000, 6);
            assertColor(pixels, step + step / 2, 0, 0xff00ff00, 6);
            assertColor(pixels, 2 * step + step / 2, 0, 0xff0000ff, 6);
            assertColor(pixels, 3 * step + step / 2, 0, 0xff808080, 2);
        }
    }

    @Test
    void adobeRgbBecomesSrgb() {
        // The red, green and blue of sRGB, as Adobe RGB writes them.
        Pixels stored = pixels(0xdb0000, 0x90ff3c, 0x0000fa, 0x7f7f7f);

        Pixels pixels = decode(Samples.png(stored, "iCCP", Samples.packedProfile(Samples.adobeRgb())));

        assertColor(pixels, 0, 0, 0xffff0000, 4);
        assertColor(pixels, 1, 0, 0xff00ff00, 4);
        assertColor(pixels, 2, 0, 0xff0000ff, 4);
        assertColor(pixels, 3, 0, 0xff808080, 2);
    }

    @Test
    void aProfileOfSrgbChangesNothing() {
        Pixels original = Samples.photo(40, 30, 5);
        byte[] srgb = Samples.rgbProfile(
                new double[] {
                    0.4361, 0.3851, 0.1431,
                    0.2225, 0.7169, 0.0606,
                    0.0139, 0.0971, 0.7141
                },
                0);

        assertThat(decode(Samples.png(original, "iCCP", Samples.packedProfile(srgb)))
                        .samples())
                .isEqualTo(original.samples());
    }

    @Test
    void grayMayHaveAProfile() {
        byte[] samples = {50, 100, (byte) 150, (byte) 200};
        byte[] file = Samples.png(
                4,
                1,
                8,
                PngFile.GRAY,
                false,
                Samples.join(new byte[1], samples),
                "iCCP",
                Samples.packedProfile(Samples.grayProfile(1.8)));

        Pixels pixels = decode(file);

        // sRGB of (sample / 255) to the power of 1.8.
        assertThat(new int[] {red(pixels, 0), red(pixels, 1), red(pixels, 2), red(pixels, 3)})
                .containsExactly(65, 119, 167, 210);
    }

    @Test
    void theChunksOfPngNameColorsToo() {
        Pixels stored = pixels(0x808080, 0xff0000, 0, 0);
        byte[] linear = Samples.png(stored, "gAMA", Samples.big(100_000));
        byte[] usual = Samples.png(stored, "gAMA", Samples.big(45_455));
        byte[] overruled = Samples.png(stored, "sRGB", new byte[1], "gAMA", Samples.big(100_000));
        byte[] p3 = Samples.png(
                pixels(0xea3323, 0, 0, 0),
                "gAMA",
                Samples.big(45_455),
                "cHRM",
                Samples.join(
                        Samples.big(31_270),
                        Samples.big(32_900),
                        Samples.big(68_000),
                        Samples.big(32_000),
                        Samples.big(26_500),
                        Samples.big(69_000),
                        Samples.big(15_000),
                        Samples.big(6_000)));

        assertThat(red(decode(linear), 0)).isEqualTo(188);
        assertThat(red(decode(usual), 0)).isEqualTo(128);
        assertThat(red(decode(overruled), 0)).isEqualTo(128);
        assertColor(decode(p3), 0, 0, 0xffff0000, 4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inksWithoutAProfileTakeAwayLight(boolean adobe) {
        // Full and no ink of each, then half black. Adobe stores them the other way around.
        int[][] inks = {{255, 0, 0, 0}, {0, 255, 0, 0}, {0, 0, 255, 0}, {0, 0, 0, 0}, {0, 0, 0, 128}};
        byte[] stored = new byte[inks.length * 16 * 8 * 4];
        for (int i = 0, at = 0; i < inks.length * 16 * 8; i++) {
            for (int ink : inks[i / 16 % inks.length]) {
                stored[at++] = (byte) (adobe ? 255 - ink : ink);
            }
        }
        byte[] file = Samples.componentJpeg(inks.length * 16, 8, stored);

        Pixels pixels = decode(adobe ? Samples.withAdobe(file, 0) : file);

        assertColor(pixels, 8, 4, 0xff00ffff);
        assertColor(pixels, 24, 4, 0xffff00ff);
        assertColor(pixels, 40, 4, 0xffffff00);
        assertColor(pixels, 56, 4, 0xffffffff);
        assertColor(pixels, 72, 4, 0xff7f7f7f);
    }

    @Test
    void inksMayBeStoredAsLuma() {
        // Full cyan: its light is (0, 255, 255), whose luma is 179, 171, 0. Adobe stores the opposite of the ink.
        byte[] stored = new byte[64 * 4];
        for (int i = 0; i < stored.length; i += 4) {
            // What is left of red by no cyan: 0 of the inverted ink.
            stored[i] = (byte) 76;
            stored[i + 1] = (byte) 85;
            stored[i + 2] = (byte) 255;
            stored[i + 3] = (byte) 255;
        }

        Pixels pixels = decode(Samples.withAdobe(Samples.componentJpeg(8, 8, stored), 2));

        assertColor(pixels, 4, 4, 0xff00ffff);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inksMayHaveAProfile(boolean small) {
        // Two points for each ink: paper is Lab (100, 0, 0), any ink alone is darker by half, all others are black.
        byte[] table = Samples.written(out -> {
            out.writeBytes(small ? "mft1" : "mft2");
            out.writeInt(0);
            out.write(new byte[] {4, 3, 2, 0});
            for (int i = 0; i < 9; i++) {
                out.writeInt(i % 4 == 0 ? 1 << 16 : 0);
            }
            if (!small) {
                out.writeShort(2);
                out.writeShort(2);
            }
            for (int i = 0; i < 4; i++) {
                ramp(out, small);
            }
            for (int point = 0; point < 16; point++) {
                int lightness = point == 0 ? 100 : Integer.bitCount(point) == 1 ? 50 : 0;
                if (small) {
                    out.write(Math.round(lightness * 2.55f));
                    out.write(128);
                    out.write(128);
                } else {
                    out.writeShort(lightness * 0xff00 / 100);
                    out.writeShort(0x8000);
                    out.writeShort(0x8000);
                }
            }
            for (int i = 0; i < 3; i++) {
                ramp(out, small);
            }
        });
        byte[] profile = Samples.profile("CMYK", "Lab ", List.of("A2B0"), List.of(table));
        byte[] stored = new byte[32 * 8 * 4];
        for (int i = 0; i < 32 * 8; i++) {
            Arrays.fill(stored, 4 * i, 4 * i + 4, (byte) 255);
            // Full yellow on the right half.
            stored[4 * i + 2] = (byte) (i % 32 < 16 ? 255 : 0);
        }
        byte[] file = Samples.withAdobe(Samples.componentJpeg(32, 8, stored), 0);

        Pixels pixels = decode(Samples.withProfile(file, profile));

        assertColor(pixels, 6, 4, 0xffffffff);
        // Lab (50, 0, 0) is a gray of 119.
        assertColor(pixels, 26, 4, 0xff777777);
    }

    @Test
    void aProfileMayHaveATableOfVersion4() {
        byte[] curve = Samples.written(out -> {
            out.writeBytes("curv");
            out.writeInt(0);
            out.writeInt(0);
        });
        byte[] three = Samples.join(curve, curve, curve);
        byte[] table = Samples.written(out -> {
            out.writeBytes("mAB ");
            out.writeInt(0);
            out.write(new byte[] {3, 3, 0, 0});
            int head = 32;
            out.writeInt(head);
            out.writeInt(0);
            out.writeInt(0);
            out.writeInt(head + three.length);
            out.writeInt(head + three.length + 20 + 24);
            out.write(three);
            out.write(new byte[] {2, 2, 2});
            out.write(new byte[13]);
            out.write(new byte[] {1, 0, 0, 0});
            // Black, and white only where all three are full.
            for (int point = 0; point < 8; point++) {
                out.write(point == 7 ? 255 : 0);
                out.write(128);
                out.write(128);
            }
            out.write(three);
        });
        byte[] profile = Samples.profile("RGB ", "Lab ", List.of("A2B0"), List.of(table));

        Pixels pixels = decode(Samples.png(pixels(0xffffff, 0xff0000, 0, 0), "iCCP", Samples.packedProfile(profile)));

        assertColor(pixels, 0, 0, 0xffffffff);
        assertColor(pixels, 1, 0, 0xff000000);
    }

    @Test
    void aDamagedOrUnfitProfileIsIgnoredLikeInBrowsers() {
        Pixels original = Samples.photo(20, 10, 9);
        byte[] cut = Arrays.copyOf(Samples.displayP3(), 150);
        for (byte[] profile : List.of(cut, Samples.grayProfile(1), new byte[0], new byte[200])) {
            assertThat(decode(Samples.png(original, "iCCP", Samples.packedProfile(profile)))
                            .samples())
                    .isEqualTo(original.samples());
        }
        assertThat(decode(Samples.png(original, "iCCP", new byte[] {1, 2, 0, 0, 5}))
                        .samples())
                .isEqualTo(original.samples());
    }

    @Test
    void pixelsThatEndTooEarlyAreRefused() {
        byte[] jpeg = Samples.jpeg(Samples.photo(64, 64, 2));
        // The end of the file is there, but half of the pixels are not.
        byte[] half = Samples.join(Arrays.copyOf(jpeg, jpeg.length * 2 / 3), new byte[] {(byte) 0xff, (byte) 0xd9});
        byte[] png = Samples.png(64, 64, 8, PngFile.RGB, false, new byte[1000]);

        assertDamaged(half, "the file is cut off");
        assertDamaged(png, "the file is cut off");
        assertDamaged(Samples.png(1, 1, 8, PngFile.RGB, false, new byte[] {9, 0, 0, 0}), "the file is damaged");
    }

    private static void ramp(DataOutputStream out, boolean small) throws IOException {
        for (int i = 0; i < (small ? 256 : 2); i++) {
            if (small) {
                out.write(i);
            } else {
                out.writeShort(i * 0xffff);
            }
        }
    }

    private static byte[] profiledWebp(Pixels pixels) {
        return Samples.extendedWebp(pixels, 0x20, "ICCP", Samples.displayP3());
    }

    private static Pixels pixels(int... colors) {
        byte[] samples = new byte[3 * colors.length];
        for (int i = 0; i < colors.length; i++) {
            samples[3 * i] = (byte) (colors[i] >> 16);
            samples[3 * i + 1] = (byte) (colors[i] >> 8);
            samples[3 * i + 2] = (byte) colors[i];
        }
        return new Pixels(colors.length, 1, 3, samples);
    }

    /** Each pixel 32 wide and high, so that a JPEG has its colour. */
    private static Pixels enlarged(Pixels pixels) {
        int side = 32;
        int width = pixels.width() * side;
        byte[] samples = new byte[3 * width * side];
        for (int i = 0; i < width * side; i++) {
            System.arraycopy(pixels.samples(), i % width / side * 3, samples, 3 * i, 3);
        }
        return new Pixels(width, side, 3, samples);
    }

    private static Pixels decode(byte[] file) {
        Picture picture = Picture.read(file);
        PixelSize size = new PixelSize(picture.width(), picture.height());
        return Decoder.decode(
                picture, List.of(size), decoded -> decoded.copies().get(0));
    }

    private static void assertDamaged(byte[] file, String message) {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> decode(file))
                .withMessage(message);
    }

    private static int color(String name) {
        return switch (name) {
            case "RED" -> Samples.RED;
            case "GREEN" -> Samples.GREEN;
            case "BLUE" -> Samples.BLUE;
            default -> Samples.WHITE;
        };
    }

    private static int red(Pixels pixels, int pixel) {
        return pixels.argb(pixel) >> 16 & 0xff;
    }

    private static void assertColor(Pixels pixels, int x, int y, int expected) {
        assertColor(pixels, x, y, expected, MAX_DIFFERENCE);
    }

    private static void assertColor(Pixels pixels, int x, int y, int expected, int tolerance) {
        int color = pixels.argb(y * pixels.width() + x);
        for (int shift = 0; shift < 32; shift += 8) {
            assertThat(color >>> shift & 0xff)
                    .as("%08x instead of %08x at %d, %d", color, expected, x, y)
                    .isBetween((expected >>> shift & 0xff) - tolerance, (expected >>> shift & 0xff) + tolerance);
        }
    }
}
