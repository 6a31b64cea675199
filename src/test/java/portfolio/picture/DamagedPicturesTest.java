package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.picture.Renditions.Options;

/** Files with changed bytes, each from its number: a picture or one kind of exception, nothing else. */
final class DamagedPicturesTest {

    private static final int CHANGES = 400;

    static Stream<byte[]> files() {
        Pixels pixels = Samples.photo(40, 30, 1);
        Pixels few = Samples.quadrants(40, 30);
        byte[] inks = new byte[16 * 16 * 4];
        new Random(1).nextBytes(inks);
        return Stream.of(
                Samples.telltaleJpeg(pixels),
                Samples.withProfile(Samples.progressiveJpeg(pixels), Samples.displayP3()),
                Samples.withAdobe(Samples.componentJpeg(16, 16, inks), 2),
                Samples.png(pixels, "iCCP", Samples.packedProfile(Samples.adobeRgb()), "eXIf", Samples.exif(5)),
                PngEncoder.encode(few),
                Samples.gif(few),
                Samples.gif(few, few),
                Samples.webp(pixels, true),
                Samples.extendedWebp(few, 0x2c, "ICCP", Samples.displayP3(), "EXIF", Samples.exif(2)),
                Samples.animatedWebp(40, 30),
                avif(),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path fill='url(#a)' d='M0 0'/></svg>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aChangedFileIsReadOrRefused(byte[] file) {
        Random random = new Random(17);
        int refused = 0;
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = file.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                // Headers are at the start, so most changes are there.
                int at = random.nextInt(random.nextBoolean() ? Math.min(200, file.length) : file.length);
                changed[at] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : changed[at] ^ 1 << random.nextInt(8));
            }
            refused += outcome(changed, i) == null ? 1 : 0;
        }
        assertThat(refused).as("changes that matter").isPositive();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatEndsTooEarlyIsRefused(byte[] file) {
        boolean appended = !PictureMetadata.find(file).contains(PictureMetadata.APPENDED);
        int step = Math.max(1, file.length / 150);
        for (int length = 0; length < file.length - 1; length += step) {
            @Nullable Renditions made = outcome(Arrays.copyOf(file, length), length);
            if (appended) {
                assertThat(made).as("first %d of %d bytes", length, file.length).isNull();
            }
        }
    }

    /** Without the box behind the pixels. */
    private static byte[] avif() {
        byte[] avif = Samples.avif(40, 30, Samples.box("irot", new byte[] {1}));
        return Arrays.copyOf(avif, avif.length - 8 - Samples.SECRET.length());
    }

    private static @Nullable Renditions outcome(byte[] file, int number) {
        try {
            PictureHeader header = PictureHeader.read(file);
            if (header.pixels() > 1_000_000) {
                return null;
            }
            Renditions made = Renditions.of(new Picture(header, file), Options.USUAL.withWidth(20));
            List<Rendition> usual = made.usual();
            assertThat(usual).isNotEmpty();
            return made;
        } catch (PictureException e) {
            assertThat(e.faults()).isNotEmpty();
            return null;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("change " + number, e);
        }
    }
}
