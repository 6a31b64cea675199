package portfolio.picture;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The formats of pictures and videos that a site can publish, recognized by their first bytes and never by a file name.
 */
public enum PictureFormat {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    AVIF("image/avif", "avif"),
    SVG("image/svg+xml", "svg"),
    MP4("video/mp4", "mp4", "m4v"),
    WEBM("video/webm", "webm");

    private static final String AS_PICTURE = "export it as JPEG, PNG or WebP";
    private static final String AS_VIDEO = "convert it to MP4 with H.264";

    /** How much of a text may come before {@code <svg}, such as comments of the program that drew it. */
    private static final int BEFORE_SVG = 4096;

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
    private final List<String> extensions;

    PictureFormat(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** Returns the media type, such as {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the usual ending of file names, in lower case and without a dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** Returns whether this is a format of videos. */
    public boolean video() {
        return this == MP4 || this == WEBM;
    }

    /**
     * Returns the format of a file.
     *
     * @param bytes the file; its first 4 kB are enough
     * @throws PictureException if the file is empty, or of a format that a site cannot publish
     */
    public static PictureFormat of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new PictureException("the file is empty", "copy or export it again");
        }
        Bytes head = Bytes.of(bytes);
        PictureFormat known = known(head);
        if (known != null) {
            return known;
        }
        throw stranger(head);
    }

    /**
     * Checks that a file name says what the file is.
     *
     * @param fileName the name, with or without folders
     * @throws PictureException if it ends like the name of another format
     */
    public void checkName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot + 1);
        if (!extensions.contains(ending.toLowerCase(Locale.ROOT))) {
            String base = dot < 0 ? fileName : fileName.substring(0, dot);
            throw new PictureException(
                    "the file is a " + this + (ending.isEmpty() ? "" : ", but its name ends in ." + ending),
                    "rename it to " + base.substring(base.lastIndexOf('/') + 1) + "." + extension());
        }
    }

    /** Returns the name of the format as people write it. */
    @Override
    public String toString() {
        return switch (this) {
            case WEBP -> "WebP";
            case WEBM -> "WebM";
            default -> name();
        };
    }

    private static @Nullable PictureFormat known(Bytes head) {
        if (head.has(0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.has(0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.has(0, "RIFF") && head.has(8, "WEBP")) {
            return WEBP;
        }
        if (head.has(0, "GIF87a") || head.has(0, "GIF89a")) {
            return GIF;
        }
        if (head.has(4, "ftyp")) {
            return isoMedia(head);
        }
        if (head.has(0, "\u001aE\u00df\u00a3")) {
            return head.latin(0, Math.min(head.length(), 64)).contains("webm") ? WEBM : null;
        }
        return svg(head) ? SVG : null;
    }

    /** Decides by the brands of the file, of which the first is the main one. */
    private static @Nullable PictureFormat isoMedia(Bytes head) {
        int end = (int) Math.min(Math.max(head.u32(0), 16), Math.min(head.length(), 256));
        String brands = head.latin(8, Math.max(0, end - 8));
        if (brands.contains("avif") || brands.contains("avis")) {
            return AVIF;
        }
        if (brands.startsWith("qt  ")
                || brands.startsWith("hei")
                || brands.startsWith("mif1")
                || brands.startsWith("msf1")) {
            return null;
        }
        return brands.matches("(?s)(iso|mp4|avc|M4V|dash|f4v|MSNV|3gp).*") ? MP4 : null;
    }

    private static boolean svg(Bytes head) {
        String text = head.latin(0, Math.min(head.length(), BEFORE_SVG));
        String start = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        if (!start.stripLeading().startsWith("<")) {
            return false;
        }
        // With a prefix, as in <svg:svg>, it is a drawing too.
        return text.contains("<svg") || text.matches("(?s).*<[A-Za-z]+:svg[\\s>].*");
    }

    private static PictureException stranger(Bytes head) {
        String name = strangerName(head);
        if (name == null) {
            return new PictureException(
                    "the file is not a picture or video",
                    "use JPEG, PNG, WebP, GIF, AVIF or SVG, or a short MP4 or WebM");
        }
        boolean video = name.endsWith("video");
        return new PictureException(
                "the file is a " + name + ", which browsers do not show", video ? AS_VIDEO : AS_PICTURE);
    }

    private static @Nullable String strangerName(Bytes head) {
        if (head.has(4, "ftyp")) {
            return head.has(8, "hei") || head.has(8, "mif1") || head.has(8, "msf1") ? "HEIC photo" : "QuickTime video";
        }
        if (head.has(0, "II*\0") || head.has(0, "MM\0*")) {
            return "TIFF picture or raw photo";
        }
        if (head.has(0, "BM")) {
            return "BMP picture";
        }
        if (head.has(0, "8BPS")) {
            return "Photoshop file";
        }
        if (head.has(0, "%PDF")) {
            return "PDF";
        }
        if (head.has(0, "\u00ff\n") || head.has(4, "JXL ")) {
            return "JPEG XL picture";
        }
        if (head.has(0, "\u001aE\u00df\u00a3")) {
            return "Matroska video";
        }
        if (head.has(0, "RIFF") && head.has(8, "AVI ")) {
            return "AVI video";
        }
        return null;
    }
}
