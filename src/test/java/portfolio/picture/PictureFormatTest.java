package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which format a file is, and what is said about files of other formats. */
final class PictureFormatTest {

    @Test
    void theFirstBytesDecide() {
        Pixels pixels = Samples.quadrants(8, 8);

        assertThat(PictureFormat.of(Samples.jpeg(pixels))).isEqualTo(PictureFormat.JPEG);
        assertThat(PictureFormat.of(Samples.png(pixels))).isEqualTo(PictureFormat.PNG);
        assertThat(PictureFormat.of(Samples.webp(pixels, false))).isEqualTo(PictureFormat.WEBP);
        assertThat(PictureFormat.of(Samples.gif(pixels))).isEqualTo(PictureFormat.GIF);
        assertThat(PictureFormat.of(Samples.avif(8, 8))).isEqualTo(PictureFormat.AVIF);
        assertThat(PictureFormat.of(Samples.latin("\u001aE\u00df\u00a3\u0087B\u0082\u0084webm")))
                .isEqualTo(PictureFormat.WEBM);
        assertThat(PictureFormat.of(Samples.box("ftyp", Samples.latin("isom\0\0\2\0isomavc1"))))
                .isEqualTo(PictureFormat.MP4);
    }

    @ParameterizedTest
    @CsvSource({
        "'<svg xmlns=''http://www.w3.org/2000/svg''/>'",
        "'\ufeff<?xml version=\"1.0\"?>\n<!-- a drawing -->\n<svg/>'",
        "'  <svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\"/>'",
    })
    void aDrawingMayHaveSomethingInFront(String text) {
        assertThat(PictureFormat.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(PictureFormat.SVG);
    }

    @ParameterizedTest
    @CsvSource({
        "ftypheic, HEIC photo, JPEG",
        "ftypmif1, HEIC photo, JPEG",
        "'ftypqt  ', QuickTime video, H.264",
    })
    void otherBoxesAreNamed(String brand, String name, String hint) {
        assertRefused(Samples.latin("\0\0\0\u0018" + brand + "\0\0\0\0\0\0\0\0"), name, hint);
    }

    @ParameterizedTest
    @CsvSource({
        "MM\0*, TIFF picture or raw photo, JPEG",
        "BM1234, BMP picture, JPEG",
        "8BPS, Photoshop file, JPEG",
        "%PDF-1.7, PDF, JPEG",
        "RIFF1234AVI , AVI video, H.264",
        "'\u001aE\u00df\u00a3matroska', Matroska video, H.264",
    })
    void otherFormatsAreNamed(String start, String name, String hint) {
        assertRefused(Samples.latin(start + "          "), name, hint);
    }

    @Test
    void aBareJpegXlIsNamed() {
        assertRefused(Samples.latin("\u00ff\n12345678"), "JPEG XL picture", "JPEG");
    }

    @Test
    void anythingElseIsNoPicture() {
        assertRefused(Samples.latin("Dear reader"), "not a picture or video", "JPEG, PNG");
        assertRefused(Samples.latin("<html><body>"), "not a picture or video", "JPEG, PNG");
        assertRefused(new byte[0], "the file is empty", "again");
    }

    @Test
    void aNameHasToSayTheFormat() {
        assertThatNoException().isThrownBy(() -> PictureFormat.JPEG.checkName("a/me.JPEG"));
        assertThatNoException().isThrownBy(() -> PictureFormat.JPEG.checkName("me.jpg"));
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> PictureFormat.JPEG.checkName("ledger/flow.v2.png"))
                .withMessage("the file is a JPEG, but its name ends in .png")
                .satisfies(e -> assertThat(e.hint()).isEqualTo("rename it to flow.v2.jpg"));
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> PictureFormat.WEBP.checkName("flow"))
                .withMessage("the file is a WebP");
    }

    private static void assertRefused(byte[] bytes, String message, String hint) {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> PictureFormat.of(bytes))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.hint()).contains(hint));
    }
}
