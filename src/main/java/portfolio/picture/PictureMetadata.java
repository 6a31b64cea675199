package portfolio.picture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a picture or video file can say besides what it shows. No output of this package says any of it; a search for
 * leaks asks {@link #find}.
 */
public enum PictureMetadata {
    POSITION("a position"),
    EXIF("camera data (EXIF)"),
    XMP("editing data (XMP)"),
    IPTC("press data (IPTC)"),
    PROVENANCE("provenance (C2PA)"),
    COMMENT("a comment"),
    TEXT("a text"),
    TIME("a time"),
    THUMBNAIL("a thumbnail"),
    TAGS("tags"),
    EDITOR("data of an editor"),
    APPENDED("data behind its end"),
    OTHER("data that it is not shown with");

    private final String label;

    PictureMetadata(String label) {
        this.label = label;
    }

    /** Returns its name in a sentence such as {@code the picture contains a position}. */
    public String label() {
        return label;
    }

    /**
     * Returns what a file still says besides what it shows, in the order of this enum. Colour profiles do not count.
     *
     * @param bytes a picture or video of any format of {@link PictureFormat}
     * @throws PictureException if the bytes are not such a file, or a damaged one
     */
    public static List<PictureMetadata> find(byte[] bytes) {
        List<PictureMetadata> found = switch (PictureFormat.of(bytes)) {
            case JPEG -> JpegFile.read(bytes).metadata();
            case PNG -> PngFile.read(bytes).metadata();
            case WEBP -> WebpFile.read(bytes).metadata();
            case GIF -> GifFile.read(bytes).metadata();
            case AVIF -> AvifFile.read(bytes).metadata();
            case SVG -> SvgPicture.metadata(bytes);
            case MP4 -> Mp4File.read(bytes).metadata();
            case WEBM -> WebmFile.read(bytes).metadata();
        };
        Set<PictureMetadata> sorted = EnumSet.noneOf(PictureMetadata.class);
        sorted.addAll(found);
        return List.copyOf(sorted);
    }
}
