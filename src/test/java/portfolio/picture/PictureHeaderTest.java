package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the header of a file says, and which files are refused because of it. */
final class PictureHeaderTest {

    @Test
    void everyFormatHasItsSize() {
        Pixels pixels = Samples.quadrants(60, 40);
        for (byte[] file : List.of(
                Samples.jpeg(pixels),
                Samples.progressiveJpeg(pixels),
                Samples.png(pixels),
                Samples.gif(pixels),
                Samples.webp(pixels, false),
                Samples.webp(pixels, true),
                Samples.extendedWebp(pixels, 0),
                Samples.avif(60, 40))) {
            PictureHeader header = PictureHeader.read(file);

            assertThat(header.width()).as(header.format().name()).isEqualTo(60);
            assertThat(header.height()).as(header.format().name()).isEqualTo(40);
            assertThat(header.animated()).as(header.format().name()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void widthAndHeightAreThoseOfThePictureAsShown(int orientation) {
        Pixels pixels = Samples.quadrants(60, 40);
        for (byte[] file : List.of(
                Samples.withExif(Samples.jpeg(pixels), orientation),
                Samples.png(pixels, "eXIf", Samples.exif(orientation)),
                Samples.extendedWebp(pixels, 8, "EXIF", Samples.exif(orientation)))) {
            PictureHeader header = PictureHeader.read(file);

            assertThat(header.orientation()).isEqualTo(orientation);
            assertThat(header.width()).isEqualTo(orientation >= 5 ? 40 : 60);
            assertThat(header.height()).isEqualTo(orientation >= 5 ? 60 : 40);
        }
    }

    @Test
    void anAvifIsTurnedAndCroppedByItsProperties() {
        PictureHeader turned = PictureHeader.read(Samples.avif(60, 40, Samples.box("irot", new byte[] {1})));
        PictureHeader upsideDown = PictureHeader.read(Samples.avif(60, 40, Samples.box("irot", new byte[] {2})));
        PictureHeader cropped = PictureHeader.read(Samples.avif(
                60,
                40,
                Samples.box(
                        "clap",
                        Samples.join(Samples.big(50), Samples.big(1), Samples.big(60), Samples.big(2), new byte[16])),
                Samples.box("irot", new byte[] {3})));

        assertThat(turned)
                .extracting(PictureHeader::width, PictureHeader::height)
                .containsExactly(40, 60);
        assertThat(upsideDown)
                .extracting(PictureHeader::width, PictureHeader::height)
                .containsExactly(60, 40);
        assertThat(cropped)
                .extracting(PictureHeader::width, PictureHeader::height)
                .containsExactly(30, 50);
    }

    @Test
    void whatMovesAndWhatIsTransparentIsKnown() {
        Pixels pixels = Samples.quadrants(60, 40);

        assertThat(PictureHeader.read(Samples.gif(pixels, pixels)).animated()).isTrue();
        assertThat(PictureHeader.read(Samples.animatedWebp(60, 40)).animated()).isTrue();
        assertThat(PictureHeader.read(Samples.png(pixels, "acTL", new byte[8])).animated())
                .isTrue();
        assertThat(PictureHeader.read(Samples.png(pixels)).alpha()).isFalse();
        assertThat(PictureHeader.read(Samples.png(pixels, "tRNS", new byte[6])).alpha())
                .isTrue();
        assertThat(PictureHeader.read(Samples.extendedWebp(pixels, 0x10)).alpha())
                .isTrue();
        assertThat(PictureHeader.read(Samples.avif(
                                60,
                                40,
                                Samples.box(
                                        "auxC",
                                        Samples.latin("\0\0\0\0urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"))))
                        .alpha())
                .isTrue();
    }

    @Test
    void aBombIsRefusedByItsHeader() {
        byte[] png = Samples.png(20_000, 20_000, 8, 2, false, new byte[1000]);
        byte[] jpeg = Samples.jpeg(Samples.quadrants(8, 8));
        patch(jpeg, new byte[] {0, 8, 0, 8, 3}, new byte[] {0x4e, 0x20, 0x4e, 0x20, 3});
        byte[] gif = Samples.gif(Samples.quadrants(8, 8));
        byte[] gifFrame = gif.clone();
        patch(gif, new byte[] {8, 0, 8, 0}, new byte[] {0x20, 0x4e, 0x20, 0x4e});
        patch(gifFrame, new byte[] {0x2c, 0, 0, 0, 0, 8, 0, 8, 0}, new byte[] {0x2c, 0, 0, 0, 0, 0x20, 0x4e, 0x20, 0x4e
        });
        byte[] webp = Samples.extendedWebp(Samples.quadrants(8, 8), 0);
        patch(webp, new byte[] {7, 0, 0, 7, 0, 0}, new byte[] {0x1f, 0x4e, 0, 0x1f, 0x4e, 0});
        byte[] avif = Samples.avif(20_000, 20_000);

        assertThat(png.length).isLessThan(4000);
        for (byte[] bomb : List.of(png, jpeg, gif, gifFrame, webp, avif)) {
            assertRefused(bomb, "the picture has 400 megapixels, more than the 100 that are read", "resize it");
        }
    }

    @Test
    void aPictureWithoutPixelsIsRefused() {
        byte[] jpeg = Samples.jpeg(Samples.quadrants(8, 8));
        patch(jpeg, new byte[] {0, 8, 0, 8, 3}, new byte[] {0, 0, 0, 8, 3});

        assertRefused(jpeg, "the picture has no pixels", "export it again");
        assertRefused(Samples.png(0, 5, 8, 2, false, new byte[1]), "the picture has no pixels", "export it again");
        assertRefused(Samples.png(-1, 5, 8, 2, false, new byte[1]), "the file is damaged", "export it again");
    }

    @Test
    void aRareKindOfJpegIsRefused() {
        byte[] arithmetic = Samples.jpeg(Samples.quadrants(8, 8));
        patch(arithmetic, new byte[] {(byte) 0xff, (byte) 0xc0}, new byte[] {(byte) 0xff, (byte) 0xc9});

        assertRefused(arithmetic, "rare kind of JPEG", "usual JPEG");
    }

    @Test
    void aMovingAvifIsRefused() {
        byte[] avif =
                Samples.join(Samples.box("ftyp", Samples.latin("avis\0\0\0\0avif")), Samples.box("moov", new byte[0]));

        assertRefused(avif, "animated AVIF", "MP4");
    }

    @Test
    void aVideoIsNoPicture() {
        assertRefused(Samples.box("ftyp", Samples.latin("isom\0\0\2\0isomavc1")), "a video, not a picture", null);
    }

    @Test
    void aFileThatEndsTooEarlyIsRefused() {
        Pixels pixels = Samples.quadrants(60, 40);
        for (byte[] file : List.of(
                Samples.jpeg(pixels),
                Samples.png(pixels),
                Samples.gif(pixels),
                Samples.webp(pixels, false),
                Samples.avif(60, 40))) {
            byte[] half = Arrays.copyOf(file, file.length * 2 / 3);

            assertRefused(half, "the file is cut off", "copy or export it again");
        }
    }

    @Test
    void onlyFilesUpToTheLimitAreRead(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.jpg");
        try (FileChannel file = FileChannel.open(large, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.allocate(1), 200_000_000L);
        }
        Path small = Files.write(folder.resolve("small.jpg"), new byte[] {1});

        assertThat(Picture.bytes(small)).containsExactly(1);
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> Picture.bytes(large))
                .withMessage("the file has 201 MB, more than the 50 MB that are read");
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> Picture.bytes(folder))
                .withMessage("this is a folder, not a picture");
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> Picture.bytes(folder.resolve("none.jpg")))
                .withMessage("there is no such file");
        assertRefused(Arrays.copyOf(Samples.jpeg(Samples.quadrants(8, 8)), 50_000_001), "51 MB", "export it smaller");
    }

    private static void patch(byte[] file, byte[] old, byte[] replacement) {
        for (int i = 0; i + old.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + old.length, old, 0, old.length)) {
                System.arraycopy(replacement, 0, file, i, old.length);
                return;
            }
        }
        throw new IllegalArgumentException("not in the file");
    }

    private static void assertRefused(byte[] file, String message, @Nullable String hint) {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> Picture.read(file))
                .withMessageContaining(message)
                .satisfies(e -> {
                    if (hint == null) {
                        assertThat(e.hint()).isNull();
                    } else {
                        assertThat(e.hint()).contains(hint);
                    }
                });
    }
}
