package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which videos are published, and what is left out of them. */
final class VideoTest {

    private static final byte[] FRAMES = Samples.latin("the frames");

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anMp4HasItsSizeAndDuration(int version) {
        Video video = Video.read(mp4(version, false, false));

        assertThat(video.format()).isEqualTo(PictureFormat.MP4);
        assertThat(video.width()).isEqualTo(320);
        assertThat(video.height()).isEqualTo(240);
        assertThat(video.seconds()).isEqualTo(2.5);
    }

    @Test
    void aVideoOfAPhoneIsUpright() {
        Video video = Video.read(mp4(0, false, true));

        assertThat(video.width()).isEqualTo(240);
        assertThat(video.height()).isEqualTo(320);
    }

    @Test
    void aWebmHasItsSizeAndDuration() {
        Video video = Video.read(webm(false, 2500));

        assertThat(video.format()).isEqualTo(PictureFormat.WEBM);
        assertThat(video.width()).isEqualTo(640);
        assertThat(video.height()).isEqualTo(240);
        assertThat(video.seconds()).isEqualTo(2.5);
    }

    @Test
    void aRecordingOfABrowserHasNoDuration() {
        assertThat(Video.read(webm(false, 0)).seconds()).isZero();
    }

    @Test
    void soundIsRefused() {
        for (byte[] file : List.of(mp4(0, true, false), webm(true, 2500))) {
            assertThatExceptionOfType(PictureException.class)
                    .isThrownBy(() -> Video.read(file))
                    .withMessage("the video has sound")
                    .satisfies(e -> assertThat(e.hint()).contains("-an -c copy"));
        }
    }

    @Test
    void tagsAreLeftOutAndFramesKeepTheirPlace() {
        for (byte[] file : List.of(mp4(0, false, false), mp4(1, false, false), webm(false, 2500))) {
            assertThat(PictureMetadata.find(file)).contains(PictureMetadata.POSITION, PictureMetadata.TAGS);
            byte[] cleaned = Video.read(file).bytes();

            String text = new String(cleaned, StandardCharsets.ISO_8859_1);
            assertThat(cleaned).hasSameSizeAs(file);
            assertThat(PictureMetadata.find(cleaned)).isEmpty();
            assertThat(text).doesNotContain(Samples.SECRET);
            assertThat(text.indexOf("the frames"))
                    .isEqualTo(new String(file, StandardCharsets.ISO_8859_1).indexOf("the frames"));
            assertThat(Video.read(cleaned).bytes()).isEqualTo(cleaned);
        }
    }

    @Test
    void aLongVideoIsRefused() {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> Video.read(webm(false, 181_000)))
                .withMessage("the video takes 181 seconds, more than 180");
    }

    @Test
    void aLargeVideoIsRefused() {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> Video.read(Arrays.copyOf(mp4(0, false, false), 20_000_001)))
                .withMessage("the file has 21 MB, more than the 20 MB that are read");
    }

    @Test
    void aVideoThatEndsTooEarlyIsRefused() {
        byte[] mp4 = mp4(0, false, false);
        // Without the box behind the frames.
        byte[] framesLast = Arrays.copyOf(mp4, mp4.length - 24 - Samples.SECRET.length());
        for (byte[] file : List.of(framesLast, webm(false, 2500))) {
            for (int length = 40; length < file.length; length++) {
                byte[] cut = Arrays.copyOf(file, length);
                assertThatExceptionOfType(PictureException.class).isThrownBy(() -> Video.read(cut));
            }
        }
    }

    @Test
    void aPictureIsNoVideo() {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> Video.read(Samples.png(Samples.quadrants(4, 4))))
                .withMessage("the file is a picture, not a video");
    }

    @Test
    void aFileOfSoundAloneIsRefused() {
        byte[] file = Samples.join(
                Samples.box("ftyp", Samples.latin("isom\0\0\2\0isom")),
                Samples.box("moov", header("mvhd", 0)),
                Samples.box("mdat", FRAMES));

        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> Video.read(file))
                .withMessage("the video has no picture");
    }

    static byte[] mp4(int version, boolean sound, boolean turned) {
        byte[] tags = Samples.box(
                "udta",
                Samples.join(
                        Samples.box("\u00a9xyz", Samples.latin("\0\11\25\307+48.1+11.5/")),
                        Samples.box("meta", Samples.latin(Samples.SECRET))));
        return Samples.join(
                Samples.box("ftyp", Samples.latin("isom\0\0\2\0isomavc1")),
                Samples.box(
                        "moov",
                        Samples.join(
                                header("mvhd", version),
                                track(version, "vide", turned),
                                sound ? track(version, "soun", false) : new byte[0],
                                tags)),
                Samples.box("mdat", FRAMES),
                Samples.box("uuid", Samples.latin("0123456789abcdef" + Samples.SECRET)));
    }

    private static byte[] header(String type, int version) {
        return Samples.box(
                type,
                Samples.join(
                        new byte[] {(byte) version, 0, 0, 0},
                        new byte[version == 1 ? 16 : 8],
                        Samples.big(1000),
                        version == 1 ? Samples.big(0) : new byte[0],
                        Samples.big(2500),
                        new byte[80]));
    }

    private static byte[] track(int version, String handler, boolean turned) {
        byte[] matrix = Samples.written(out -> {
            int[] numbers = turned
                    ? new int[] {0, 1 << 16, 0, -(1 << 16), 0, 0, 0, 0, 1 << 30}
                    : new int[] {1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30};
            for (int number : numbers) {
                out.writeInt(number);
            }
        });
        byte[] head = Samples.box(
                "tkhd",
                Samples.join(
                        new byte[] {(byte) version, 0, 0, 0},
                        new byte[version == 1 ? 48 : 36],
                        matrix,
                        Samples.big(320 << 16),
                        Samples.big(240 << 16)));
        byte[] media = Samples.box(
                "mdia",
                Samples.join(
                        header("mdhd", version),
                        Samples.box("hdlr", Samples.join(new byte[8], Samples.latin(handler), new byte[13]))));
        return Samples.box("trak", Samples.join(head, media, Samples.box("udta", Samples.latin(Samples.SECRET))));
    }

    private static byte[] webm(boolean sound, int milliseconds) {
        byte[] duration = Samples.written(out -> out.writeDouble(milliseconds));
        byte[] info = Samples.join(
                element(0x2ad7b1, 0x0f, 0x42, 0x40),
                milliseconds == 0 ? new byte[0] : element(0x4489, duration),
                element(0x7ba9, Samples.latin(Samples.SECRET)));
        byte[] video = element(
                0xae,
                Samples.join(
                        element(0x83, 1),
                        element(
                                0xe0,
                                Samples.join(element(0xb0, 1, 64), element(0x54b0, 2, 128), element(0xba, 240)))));
        byte[] audio = sound ? element(0xae, element(0x83, 2)) : new byte[0];
        byte[] tags = element(0x1254c367, Samples.latin("LOCATION" + Samples.SECRET.repeat(20)));
        return Samples.join(
                element(0x1a45dfa3, element(0x4282, Samples.latin("webm"))),
                element(
                        0x18538067,
                        Samples.join(
                                element(0x1549a966, info),
                                element(0x1654ae6b, Samples.join(video, audio)),
                                tags,
                                element(0x1f43b675, FRAMES))));
    }

    private static byte[] element(int id, int... content) {
        byte[] bytes = new byte[content.length];
        for (int i = 0; i < content.length; i++) {
            bytes[i] = (byte) content[i];
        }
        return element(id, bytes);
    }

    private static byte[] element(int id, byte[] content) {
        return Samples.written(out -> {
            int length = (39 - Integer.numberOfLeadingZeros(id)) / 8;
            for (int i = length - 1; i >= 0; i--) {
                out.write(id >>> (8 * i));
            }
            // The size in four bytes.
            out.writeInt(1 << 28 | content.length);
            out.write(content);
        });
    }
}
