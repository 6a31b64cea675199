package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.picture.Renditions.Options;

/** The copies of a picture that a site publishes. */
final class RenditionsTest {

    @ParameterizedTest
    @CsvSource({
        "5000, '480 800 1200 1600 2400'",
        "2400, '480 800 1200 1600 2400'",
        "2000, '480 800 1200 1600 2000'",
        "1600, '480 800 1200 1600'",
        "1000, '480 800 1000'",
        "480, '480'",
        "300, '300'",
        "1, '1'"
    })
    void noCopyIsWiderThanThePicture(int width, String widths) {
        PictureHeader header = new PictureHeader(PictureFormat.JPEG, width, width * 2, 1, false, false);

        List<PixelSize> sizes = Renditions.sizes(header, Options.USUAL);

        assertThat(sizes.stream().map(PixelSize::width).map(String::valueOf)).containsExactly(widths.split(" "));
        assertThat(sizes).allSatisfy(size -> assertThat(size.height()).isEqualTo(2 * size.width()));
    }

    @Test
    void aSingleWidthCanBeAskedFor() {
        PictureHeader header = new PictureHeader(PictureFormat.JPEG, 900, 600, 1, false, false);

        assertThat(Renditions.sizes(header, Options.USUAL.withWidth(96))).containsExactly(new PixelSize(96, 64));
        assertThat(Renditions.sizes(header, Options.USUAL.withWidth(1200))).containsExactly(new PixelSize(900, 600));
    }

    @Test
    void aPhotographBecomesWebpAndJpeg() {
        assumeThat(Renditions.webpAvailable()).isTrue();
        Renditions made = make(Samples.jpeg(Samples.photo(1000, 700, 1)));

        assertThat(made.webp()).extracting(Rendition::width).containsExactly(480, 800, 1000);
        assertThat(made.usual()).extracting(Rendition::width).containsExactly(480, 800, 1000);
        assertThat(made.webp()).extracting(Rendition::format).containsOnly(PictureFormat.WEBP);
        assertThat(made.usual()).extracting(Rendition::format).containsOnly(PictureFormat.JPEG);
        for (Rendition rendition : all(made)) {
            PictureHeader header = PictureHeader.read(rendition.bytes());
            assertThat(header.format()).isEqualTo(rendition.format());
            assertThat(header.width()).isEqualTo(rendition.width());
            assertThat(header.height()).isEqualTo(rendition.height());
        }
        assertThat(made.webp().get(2).bytes())
                .hasSizeLessThan(made.usual().get(2).bytes().length);
    }

    @Test
    void aPhotographLooksLikeItself() {
        Pixels original = Samples.photo(480, 320, 1);
        for (Rendition rendition : all(make(Samples.png(original)))) {
            Pixels copy = pixels(rendition.bytes());
            double squares = 0;
            for (int i = 0; i < copy.samples().length; i++) {
                int difference = (copy.samples()[i] & 0xff) - (original.samples()[i] & 0xff);
                squares += difference * difference;
            }
            double noise = 10 * Math.log10(255 * 255 / (squares / copy.samples().length));
            assertThat(noise).as("PSNR of %s", rendition.format()).isGreaterThan(33);
        }
    }

    @Test
    void aScreenshotStaysAsItIs() {
        Pixels original = Samples.quadrants(480, 320);
        Renditions made = make(Samples.png(original));

        assertThat(made.usual()).extracting(Rendition::format).containsExactly(PictureFormat.PNG);
        assertThat(made.usual().get(0).bytes().length)
                .as("two bits for each pixel, packed")
                .isLessThan(400);
        for (Rendition rendition : all(made)) {
            assertThat(pixels(rendition.bytes()).samples()).isEqualTo(original.samples());
        }
    }

    @Test
    void aTransparentPictureStaysTransparent() {
        byte[] samples = new byte[4 * 64 * 64];
        for (int i = 0; i < 64 * 64; i++) {
            samples[4 * i] = (byte) (i * 7);
            samples[4 * i + 1] = (byte) (i * 13);
            samples[4 * i + 3] = (byte) (i % 64 < 20 ? 0 : i % 64 < 40 ? 128 : 255);
        }
        Renditions made = make(Samples.png(new Pixels(64, 64, 4, samples)));

        assertThat(made.usual()).extracting(Rendition::format).containsExactly(PictureFormat.PNG);
        for (Rendition rendition : all(made)) {
            Pixels copy = pixels(rendition.bytes());
            assertThat(copy.argb(64 * 30 + 5) >>> 24).isZero();
            assertThat(copy.argb(64 * 30 + 30) >>> 24).isBetween(124, 132);
            assertThat(copy.argb(64 * 30 + 60) >>> 24).isEqualTo(255);
        }
    }

    @Test
    void aPaletteHasTransparencyToo() {
        // 16 colours, half of them transparent in part.
        byte[] samples = new byte[4 * 16 * 4];
        for (int i = 0; i < 64; i++) {
            samples[4 * i] = (byte) (i % 16 * 16);
            samples[4 * i + 3] = (byte) (i % 2 == 0 ? 255 : 100 + i % 16);
        }
        Pixels original = new Pixels(16, 4, 4, samples);
        byte[] png = PngEncoder.encode(original);

        assertThat(PngFile.read(png).colorType()).isEqualTo(PngFile.PALETTE);
        assertThat(PngFile.read(png).depth()).isEqualTo(4);
        assertThat(Objects.requireNonNull(PngFile.read(png).chunk("tRNS")).length())
                .isEqualTo(8);
        assertThat(pixels(png).samples()).isEqualTo(original.samples());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 4", "16, 4", "17, 8", "256, 8"})
    void aPaletteTakesAsFewBitsAsItCan(int colors, int bits) {
        byte[] samples = new byte[3 * 13 * colors];
        for (int i = 0; i < 13 * colors; i++) {
            samples[3 * i] = (byte) (i % colors);
            samples[3 * i + 1] = (byte) 77;
        }
        Pixels original = new Pixels(13, colors, 3, samples);
        byte[] png = PngEncoder.encode(original);

        assertThat(PngFile.read(png).depth()).isEqualTo(bits);
        assertThat(pixels(png).samples()).isEqualTo(original.samples());
    }

    @Test
    void moreColorsThanAPaletteHasNeedNone() {
        byte[] png = PngEncoder.encode(Samples.photo(90, 70, 1));

        assertThat(PngFile.read(png).colorType()).isEqualTo(PngFile.RGB);
    }

    static Stream<byte[]> telltales() {
        Pixels pixels = Samples.photo(500, 300, 1);
        Pixels few = Samples.quadrants(500, 300);
        return Stream.of(
                Samples.telltaleJpeg(pixels),
                Samples.withProfile(Samples.telltaleJpeg(pixels), Samples.displayP3()),
                Samples.png(
                        pixels,
                        "eXIf",
                        Samples.exif(6),
                        "tEXt",
                        Samples.latin("Author\0" + Samples.SECRET),
                        "iTXt",
                        Samples.latin("XML:com.adobe.xmp\0\0\0\0\0" + Samples.SECRET)),
                Samples.png(few, "acTL", new byte[8], "tEXt", Samples.latin("Author\0" + Samples.SECRET)),
                Samples.extendedWebp(
                        few,
                        0x2c,
                        "EXIF",
                        Samples.exif(3),
                        "XMP ",
                        Samples.latin(Samples.SECRET),
                        "ICCP",
                        Samples.displayP3()),
                Samples.animatedWebp(50, 30),
                Samples.gif(few),
                Samples.gif(few, few),
                Samples.avif(50, 30),
                ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><!-- " + Samples.SECRET + " --><metadata>"
                                + Samples.SECRET + "</metadata><path d='M0 0H9V9z'/></svg>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("telltales")
    void nothingThatAFileSaysIsPublished(byte[] file) {
        assertThat(PictureMetadata.find(file)).isNotEmpty();
        Renditions made = make(file);

        assertThat(made.usual()).isNotEmpty();
        for (Rendition rendition : all(made)) {
            assertThat(PictureMetadata.find(rendition.bytes()))
                    .as("%s", rendition.format())
                    .isEmpty();
            String text = new String(rendition.bytes(), StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain(Samples.SECRET, "Exif", "ICC_PROFILE", "xmp");
        }
    }

    @Test
    void whatMovesIsPublishedAsItIs() {
        Pixels pixels = Samples.quadrants(50, 30);
        for (byte[] file : List.of(Samples.gif(pixels, pixels), Samples.animatedWebp(50, 30))) {
            Renditions made = make(file);

            assertThat(made.webp()).isEmpty();
            assertThat(made.usual()).hasSize(1);
            Rendition only = made.usual().get(0);
            PictureHeader header = PictureHeader.read(only.bytes());
            assertThat(header.animated()).isTrue();
            assertThat(header.width()).isEqualTo(50);
        }
        String gif = new String(make(Samples.gif(pixels, pixels)).usual().get(0).bytes(), StandardCharsets.ISO_8859_1);
        assertThat(gif).as("how often it is repeated").contains("NETSCAPE2.0");
    }

    @Test
    void anAvifKeepsItsPixels() {
        byte[] irot = Samples.box("irot", new byte[] {1});
        Rendition made = make(Samples.avif(60, 40, irot)).usual().get(0);

        AvifFile file = AvifFile.read(made.bytes());
        assertThat(made.width()).isEqualTo(40);
        assertThat(file.items()).hasSize(1);
        String pixels = String.join(
                "",
                Objects.requireNonNull(file.items().get(1)).extents().stream()
                        .map(extent -> extent.latin(0, extent.length()))
                        .toList());
        assertThat(pixels).isEqualTo("PIXELS");
        assertThat(file.width()).isEqualTo(40);
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        byte[] file = Samples.jpeg(Samples.photo(900, 600, 8));
        List<byte[]> first = all(make(file)).stream().map(Rendition::bytes).toList();
        List<List<byte[]>> others = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> all(make(file)).stream().map(Rendition::bytes).toList())
                .toList();

        assertThat(others).allSatisfy(other -> {
            for (int i = 0; i < first.size(); i++) {
                assertThat(other.get(i)).isEqualTo(first.get(i));
            }
        });
    }

    @Test
    void aProgramThatDrawsGetsAnImage() {
        Picture picture = Picture.read(Samples.withExif(Samples.jpeg(Samples.quadrants(600, 400)), 6));

        BufferedImage image = Renditions.image(picture, 100);

        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(150);
        assertThat(image.getRGB(90, 10) >> 16 & 0xff).isGreaterThan(200);
        assertThat(image.getRGB(10, 10) & 0xff).isGreaterThan(200);
    }

    @Test
    void copiesWithoutWebpCanBeAskedFor() {
        Renditions made = Renditions.of(
                Picture.read(Samples.jpeg(Samples.photo(200, 100, 1))),
                Options.USUAL.withWidth(96).withoutWebp());

        assertThat(made.webp()).isEmpty();
        assertThat(made.usual()).extracting(Rendition::width).containsExactly(96);
    }

    @Test
    void theVersionOfTheEncoderIsPartOfTheVersion() {
        assertThat(Renditions.VERSION).contains(WebpLibrary.VERSION);
    }

    private static Renditions make(byte[] file) {
        return Renditions.of(Picture.read(file), Options.USUAL);
    }

    private static List<Rendition> all(Renditions made) {
        List<Rendition> all = new ArrayList<>(made.webp());
        all.addAll(made.usual());
        return all;
    }

    private static Pixels pixels(byte[] file) {
        Picture picture = Picture.read(file);
        return Decoder.decode(
                picture,
                List.of(new PixelSize(picture.width(), picture.height())),
                decoded -> decoded.copies().get(0));
    }
}
