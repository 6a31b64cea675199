package portfolio.picture;

import java.nio.charset.StandardCharsets;

/** Picture and video files for the tests of other packages. */
public final class TestPictures {

    /** A secret in the metadata of {@link #telltaleJpeg}. */
    public static final String SECRET = Samples.SECRET;

    private TestPictures() {}

    /** Returns a PNG of four quadrants in plain colours. */
    public static byte[] png(int width, int height) {
        return Samples.png(Samples.quadrants(width, height));
    }

    /** Returns a JPEG that looks like a photograph; different for each seed. */
    public static byte[] jpeg(int width, int height, long seed) {
        return Samples.jpeg(Samples.photo(width, height, seed));
    }

    /** Returns a JPEG with a position, a name, comments and a thumbnail. */
    public static byte[] telltaleJpeg(int width, int height) {
        return Samples.telltaleJpeg(Samples.photo(width, height, 1));
    }

    /** Returns a JPEG whose camera was held as an EXIF orientation says. */
    public static byte[] turnedJpeg(int width, int height, int orientation) {
        return Samples.withExif(Samples.jpeg(Samples.quadrants(width, height)), orientation);
    }

    /** Returns a PNG of a few bytes that claims to have this size. */
    public static byte[] emptyPng(int width, int height) {
        return Samples.png(width, height, 8, 2, false, Samples.deflated(new byte[1000]));
    }

    /** Returns a GIF of two pictures that take turns. */
    public static byte[] animatedGif(int width, int height) {
        return Samples.gif(Samples.quadrants(width, height), Samples.quadrants(width, height));
    }

    /** Returns a video without sound, with a position and a name. */
    public static byte[] mp4() {
        return VideoTest.mp4(0, false, false);
    }

    /** Returns a drawing with this content. */
    public static byte[] svg(int width, int height, String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\">\n" + content
                        + "\n</svg>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
