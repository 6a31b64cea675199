package portfolio.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Making pictures smaller. */
final class ResamplerTest {

    @Test
    void lightIsAddedUpAndNotItsSamples() {
        // A chessboard of black and white has half of the light, which is 188 in sRGB.
        byte[] board = new byte[3 * 64 * 64];
        for (int i = 0; i < 64 * 64; i++) {
            for (int j = 0; j < 3; j++) {
                board[3 * i + j] = (byte) ((i % 64 + i / 64) % 2 == 0 ? 255 : 0);
            }
        }

        Pixels small = toWidth(new Pixels(64, 64, 3, board), 16);

        for (int i = 0; i < 16 * 16; i++) {
            assertThat(small.argb(i) & 0xff).isBetween(186, 190);
        }
    }

    @Test
    void anEvenAreaKeepsItsColor() {
        Pixels small = toWidth(Samples.quadrants(600, 400), 60);

        assertThat(small.height()).isEqualTo(40);
        assertThat(small.argb(10 * 60 + 10)).isEqualTo(Samples.RED);
        assertThat(small.argb(10 * 60 + 50)).isEqualTo(Samples.GREEN);
        assertThat(small.argb(30 * 60 + 10)).isEqualTo(Samples.BLUE);
        assertThat(small.argb(30 * 60 + 50)).isEqualTo(Samples.WHITE);
    }

    @Test
    void anEdgeStaysSharpAndInItsPlace() {
        Pixels small = toWidth(Samples.quadrants(600, 400), 60);

        // Two pixels from the edge, the colour is nearly that of the area; the edge is between 29 and 30.
        assertClose(small.argb(10 * 60 + 27), Samples.RED, 8);
        assertClose(small.argb(10 * 60 + 32), Samples.GREEN, 8);
        assertThat(small.argb(10 * 60 + 29) >> 16 & 0xff).isGreaterThan(small.argb(10 * 60 + 30) >> 16 & 0xff);
    }

    @Test
    void aHiddenColorDoesNotShineThrough() {
        // Left: opaque red. Right: green that nobody sees.
        byte[] samples = new byte[4 * 64 * 64];
        for (int i = 0; i < 64 * 64; i++) {
            boolean left = i % 64 < 32;
            samples[4 * i + (left ? 0 : 1)] = (byte) 255;
            samples[4 * i + 3] = (byte) (left ? 255 : 0);
        }

        Pixels small = toWidth(new Pixels(64, 64, 4, samples), 15);

        for (int x = 0; x < 15; x++) {
            int color = small.argb(7 * 15 + x);
            assertThat(color >> 8 & 0xff).as("green at %d", x).isZero();
        }
        int edge = small.argb(7 * 15 + 7);
        assertThat(edge >>> 24).isBetween(100, 156);
        assertThat(edge >> 16 & 0xff).isEqualTo(255);
    }

    @Test
    void aCopyOfACopyLooksLikeOneOfTheOriginal() {
        Picture picture = Picture.read(Samples.png(Samples.photo(1300, 900, 4)));
        PixelSize direct = new PixelSize(200, 138);

        Pixels alone =
                Decoder.decode(picture, List.of(direct), it -> it.copies().get(0));
        Pixels last = Decoder.decode(
                picture,
                List.of(new PixelSize(900, 623), new PixelSize(500, 346), direct),
                it -> it.copies().get(2));

        long sum = 0;
        for (int i = 0; i < alone.samples().length; i++) {
            int difference = Math.abs((alone.samples()[i] & 0xff) - (last.samples()[i] & 0xff));
            assertThat(difference).isLessThanOrEqualTo(6);
            sum += difference;
        }
        assertThat((double) sum / alone.samples().length).isLessThan(0.6);
    }

    @Test
    void thinPicturesKeepOneRow() {
        assertThat(new PixelSize(5000, 3).toWidth(480)).isEqualTo(new PixelSize(480, 1));
        Pixels small = toWidth(Samples.quadrants(2000, 2), 480);

        assertThat(small.height()).isEqualTo(1);
    }

    @Test
    void everyRowComesOutOnce() {
        for (int height = 1; height <= 40; height++) {
            List<Integer> rows = new ArrayList<>();
            Resampler resampler = new Resampler(7, 40, 5, height, 3, row -> rows.add(Math.round(row[0] * 100)));
            for (int y = 0; y < 40; y++) {
                float[] row = new float[21];
                Arrays.fill(row, 0.5f);
                resampler.row(row);
            }

            assertThat(rows).hasSize(height).containsOnly(50);
        }
    }

    private static Pixels toWidth(Pixels pixels, int width) {
        PixelSize size = new PixelSize(pixels.width(), pixels.height()).toWidth(width);
        return Decoder.decode(
                Picture.read(Samples.png(pixels)),
                List.of(size),
                it -> it.copies().get(0));
    }

    private static void assertClose(int color, int expected, int tolerance) {
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(color >> shift & 0xff)
                    .isBetween((expected >> shift & 0xff) - tolerance, (expected >> shift & 0xff) + tolerance);
        }
    }
}
