package portfolio.picture;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The copies of a picture that a site publishes.
 *
 * @param webp the copies in WebP, narrowest first; empty where libwebp is not available, and if the file is published
 *     as it is
 * @param usual the same sizes in formats that every browser shows, JPEG or PNG, narrowest first; if the file is
 *     published as it is, a single copy in its own format
 */
public record Renditions(List<Rendition> webp, List<Rendition> usual) {

    /**
     * Changes whenever the same file gives other bytes. Part of the key under which a caller keeps copies; see
     * {@link #webpAvailable} for the other part.
     */
    public static final String VERSION = "1+libwebp-imageio-" + WebpLibrary.VERSION;

    /** The usual widths. */
    public static final List<Integer> WIDTHS = List.of(480, 800, 1200, 1600, 2400);

    /**
     * Pictures with more even pixels than this are drawn rather than photographed: worth the time of formats without
     * loss.
     */
    private static final double EVEN = 0.4;

    /** From this number of pixels on, less time is spent on small files: half the time for a tenth more bytes. */
    private static final int LARGE = 2_000_000;

    /**
     * What to make.
     *
     * @param widths the widths in pixels, in any order; those above the width of the picture are left out
     * @param original whether the width of the picture is added if it is below the largest width
     * @param webp whether to make copies in WebP, where libwebp is available
     * @param webpQuality 0 to 100
     * @param jpegQuality 0 to 100
     */
    public record Options(List<Integer> widths, boolean original, boolean webp, int webpQuality, int jpegQuality) {

        /**
         * All usual widths, WebP as well as JPEG or PNG, in a quality that shows no difference at the usual distance.
         */
        public static final Options USUAL = new Options(WIDTHS, true, true, 78, 80);

        /** Returns these options with a single width, or that of the picture if it is narrower. */
        public Options withWidth(int width) {
            return new Options(List.of(width), true, webp, webpQuality, jpegQuality);
        }

        /** Returns these options without WebP: for programs that show JPEG and PNG only. */
        public Options withoutWebp() {
            return new Options(widths, original, false, webpQuality, jpegQuality);
        }
    }

    /** Returns whether libwebp could be loaded. Without it, {@link #webp} is empty and a note to the user is due. */
    public static boolean webpAvailable() {
        return WebpLibrary.get() != null;
    }

    /**
     * Returns whether a file is published without being encoded again, only without its metadata: drawings, AVIF and
     * animations.
     */
    public static boolean asItIs(PictureHeader header) {
        return asItIs(header.format(), header.animated());
    }

    /** Returns the same as {@link #asItIs(PictureHeader)}. */
    public static boolean asItIs(PictureFormat format, boolean animated) {
        return switch (format) {
            case SVG, AVIF -> true;
            case WEBP -> animated || !webpAvailable();
            default -> animated;
        };
    }

    /**
     * Returns the sizes of the copies of a picture, narrowest first. Needs no pixel, so that a page can be written
     * before the copies are there.
     */
    public static List<PixelSize> sizes(PictureHeader header, Options options) {
        PixelSize whole = new PixelSize(header.width(), header.height());
        if (asItIs(header)) {
            return List.of(whole);
        }
        List<Integer> widths = new ArrayList<>();
        int largest = 0;
        for (int width : options.widths.stream().sorted().distinct().toList()) {
            largest = width;
            if (width <= whole.width()) {
                widths.add(width);
            }
        }
        boolean missing = whole.width() < largest && !widths.contains(whole.width());
        if (widths.isEmpty() || (options.original && missing)) {
            widths.add(whole.width());
        }
        return widths.stream().map(whole::toWidth).toList();
    }

    /**
     * Makes the copies of a picture. Several threads may do so at once; they wait for each other if the memory is not
     * enough for all.
     *
     * @throws PictureException if the pixels are cut off or damaged
     */
    public static Renditions of(Picture picture, Options options) {
        if (asItIs(picture.header())) {
            Rendition only = new Rendition(
                    picture.width(), picture.height(), picture.header().format(), cleaned(picture));
            return new Renditions(List.of(), List.of(only));
        }
        return Decoder.decode(picture, reversed(sizes(picture.header(), options)), decoded -> {
            boolean drawn = decoded.even() > EVEN;
            WebpLibrary library = options.webp ? WebpLibrary.get() : null;
            List<Rendition> webp = new ArrayList<>();
            List<Rendition> usual = new ArrayList<>();
            for (Pixels pixels : reversed(decoded.copies())) {
                if (library != null) {
                    webp.add(rendition(pixels, PictureFormat.WEBP, webp(library, pixels, drawn, options.webpQuality)));
                }
                usual.add(usual(pixels, drawn, options.jpegQuality));
            }
            return new Renditions(List.copyOf(webp), List.copyOf(usual));
        });
    }

    /**
     * Returns a picture in its own size for a preview: without metadata, but not converted, so that it is there at
     * once. Only a JPEG still says how its pixels have to be turned.
     *
     * @throws PictureException if the pixels are damaged and have to be read
     */
    public static Rendition unscaled(Picture picture) {
        PictureHeader header = picture.header();
        boolean turned = header.orientation() != 1 && header.format() != PictureFormat.JPEG;
        return turned
                ? of(picture, Options.USUAL.withWidth(header.width()).withoutWebp())
                        .usual()
                        .get(0)
                : new Rendition(header.width(), header.height(), header.format(), cleaned(picture));
    }

    /**
     * Returns a picture as an image for programs that draw: in sRGB and upright, at most {@code width} pixels wide.
     *
     * @throws PictureException if the pixels are cut off or damaged
     * @throws IllegalArgumentException if the file is published as it is: see {@link #asItIs}
     */
    public static BufferedImage image(Picture picture, int width) {
        List<PixelSize> size = sizes(picture.header(), Options.USUAL.withWidth(width));
        return Decoder.decode(picture, size, decoded -> decoded.copies().get(0).image());
    }

    private static byte[] webp(WebpLibrary library, Pixels pixels, boolean drawn, int quality) {
        byte[] lossy = library.encode(pixels, false, quality, large(pixels) ? 2 : 4);
        if (!drawn) {
            return lossy;
        }
        byte[] lossless = library.encode(pixels, true, large(pixels) ? 30 : 75, large(pixels) ? 2 : 4);
        return lossless.length <= lossy.length ? lossless : lossy;
    }

    private static Rendition usual(Pixels pixels, boolean drawn, int quality) {
        byte @Nullable [] png = null;
        boolean alpha = pixels.channels() == 4;
        if (alpha || drawn) {
            png = PngEncoder.encode(pixels);
            if (alpha) {
                return rendition(pixels, PictureFormat.PNG, png);
            }
        }
        byte[] jpeg = JpegEncoder.encode(pixels, quality);
        return png != null && png.length <= jpeg.length
                ? rendition(pixels, PictureFormat.PNG, png)
                : rendition(pixels, PictureFormat.JPEG, jpeg);
    }

    private static boolean large(Pixels pixels) {
        return pixels.width() * pixels.height() > LARGE;
    }

    private static Rendition rendition(Pixels pixels, PictureFormat format, byte[] bytes) {
        return new Rendition(pixels.width(), pixels.height(), format, bytes);
    }

    private static byte[] cleaned(Picture picture) {
        byte[] bytes = picture.bytes();
        return switch (picture.header().format()) {
            case SVG -> SvgPicture.read(bytes).text().getBytes(StandardCharsets.UTF_8);
            case AVIF -> AvifFile.read(bytes).cleaned();
            case GIF -> GifFile.read(bytes).cleaned();
            case WEBP -> WebpFile.read(bytes).cleaned();
            case PNG -> PngFile.read(bytes).cleaned();
            case JPEG -> JpegFile.read(bytes).cleaned();
            default -> throw new IllegalArgumentException("not a picture");
        };
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
