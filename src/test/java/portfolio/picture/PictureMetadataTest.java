package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static portfolio.picture.PictureMetadata.APPENDED;
import static portfolio.picture.PictureMetadata.COMMENT;
import static portfolio.picture.PictureMetadata.EXIF;
import static portfolio.picture.PictureMetadata.IPTC;
import static portfolio.picture.PictureMetadata.OTHER;
import static portfolio.picture.PictureMetadata.POSITION;
import static portfolio.picture.PictureMetadata.PROVENANCE;
import static portfolio.picture.PictureMetadata.TEXT;
import static portfolio.picture.PictureMetadata.THUMBNAIL;
import static portfolio.picture.PictureMetadata.TIME;
import static portfolio.picture.PictureMetadata.XMP;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What files say besides what they show. Videos and drawings are in the tests of those. */
final class PictureMetadataTest {

    private static final Pixels PIXELS = Samples.quadrants(20, 10);

    @Test
    void aPlainFileSaysNothing() {
        assertThat(PictureMetadata.find(Samples.jpeg(PIXELS))).isEmpty();
        assertThat(PictureMetadata.find(Samples.withProfile(Samples.jpeg(PIXELS), Samples.displayP3())))
                .isEmpty();
        assertThat(PictureMetadata.find(Samples.withAdobe(Samples.jpeg(PIXELS), 1)))
                .isEmpty();
        assertThat(PictureMetadata.find(Samples.png(PIXELS, "pHYs", new byte[9])))
                .isEmpty();
        assertThat(PictureMetadata.find(Samples.webp(PIXELS, true))).isEmpty();
    }

    @Test
    void everySegmentOfAJpegIsNamed() {
        assertThat(PictureMetadata.find(Samples.telltaleJpeg(PIXELS)))
                .containsExactly(POSITION, EXIF, XMP, IPTC, PROVENANCE, COMMENT, APPENDED, OTHER);
        assertThat(PictureMetadata.find(
                        Samples.withSegment(Samples.jpeg(PIXELS), 0xe0, Samples.latin("JFXX\0thumbnail"))))
                .containsExactly(THUMBNAIL);
        assertThat(PictureMetadata.find(Samples.withSegment(Samples.jpeg(PIXELS), 0xe5, new byte[4])))
                .containsExactly(OTHER);
    }

    @Test
    void everyChunkOfAPngIsNamed() {
        byte[] png = Samples.png(
                PIXELS,
                "eXIf",
                Samples.exif(1),
                "tEXt",
                Samples.latin("Author\0me"),
                "tIME",
                new byte[7],
                "caBX",
                new byte[7],
                "iTXt",
                Samples.latin("XML:com.adobe.xmp\0"),
                "zTXt",
                Samples.latin("Raw profile type iptc\0"),
                "abCd",
                new byte[1]);

        assertThat(PictureMetadata.find(Samples.join(png, new byte[1])))
                .containsExactly(POSITION, EXIF, XMP, IPTC, PROVENANCE, TEXT, TIME, APPENDED, OTHER);
        assertThat(PictureMetadata.find(Samples.png(PIXELS, "tEXt", Samples.latin("Raw profile type exif\0"))))
                .containsExactly(EXIF);
    }

    @Test
    void everyPartOfTheOthersIsNamed() {
        byte[] webp = Samples.extendedWebp(
                PIXELS, 0x0c, "EXIF", Samples.exif(1), "XMP ", new byte[2], "C2PA", new byte[3], "abcd", new byte[4]);

        assertThat(PictureMetadata.find(webp)).containsExactly(POSITION, EXIF, XMP, PROVENANCE, OTHER);
        assertThat(PictureMetadata.find(Arrays.copyOf(webp, webp.length + 1))).contains(APPENDED);
        assertThat(PictureMetadata.find(Samples.gif(PIXELS, PIXELS))).containsExactly(XMP, COMMENT);
        assertThat(PictureMetadata.find(Samples.avif(20, 10))).containsExactly(POSITION, EXIF, XMP, OTHER);
    }

    @Test
    void notesInEitherByteOrderAreRead() {
        byte[] little = {
            'I',
            'I',
            '*',
            0,
            8,
            0,
            0,
            0,
            2,
            0,
            0x12,
            1,
            3,
            0,
            1,
            0,
            0,
            0,
            6,
            0,
            0,
            0,
            0x25,
            (byte) 0x88,
            4,
            0,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };

        assertThat(Exif.read(Bytes.of(little))).isEqualTo(new Exif(6, true));
        assertThat(Exif.read(Bytes.of(Samples.exif(8)))).isEqualTo(new Exif(8, true));
    }

    @Test
    void damagedNotesSayNothing() {
        byte[] exif = Samples.exif(6);
        byte[] tooLarge = Samples.exif(9);

        assertThat(Exif.read(Bytes.of(Arrays.copyOf(exif, 12)))).isEqualTo(Exif.NONE);
        assertThat(Exif.read(Bytes.of(new byte[0]))).isEqualTo(Exif.NONE);
        assertThat(Exif.read(Bytes.of(tooLarge)).orientation()).isEqualTo(1);
    }

    @Test
    void eachHasANameForASentence() {
        assertThat(PictureMetadata.values())
                .allSatisfy(it -> assertThat(it.label()).isNotBlank());
    }
}
