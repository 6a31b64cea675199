package portfolio.content.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The names of picture and video files, and of the files that belong to them by name. */
public final class PictureName {

    /** Endings of files that are published, or that people expect to be. */
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "png", "webp", "gif", "avif", "svg", "mp4", "m4v", "webm", "heic", "heif", "tif", "tiff",
            "bmp", "jxl", "mov", "mkv", "avi");

    /** The endings that a twin or a poster is searched with, in this order. */
    private static final List<String> PICTURES = List.of("png", "jpg", "jpeg", "webp", "avif", "svg", "gif");

    private PictureName() {}

    /** Returns whether a file is evidently a picture or video, by the ending of its name. */
    public static boolean is(String name) {
        return ENDINGS.contains(ending(name));
    }

    /** Returns the names that the twin for dark pages may have, its own ending first. */
    public static List<String> dark(String path) {
        return beside(path, ".dark.");
    }

    /** Returns the names that the poster of a video may have. */
    public static List<String> poster(String path) {
        return beside(path, ".poster.");
    }

    private static List<String> beside(String path, String word) {
        int dot = path.lastIndexOf('.');
        String start = (dot < 0 ? path : path.substring(0, dot)) + word;
        String own = dot < 0 ? "" : path.substring(dot + 1);
        return Stream.concat(Stream.of(own), PICTURES.stream())
                .distinct()
                .map(ending -> start + ending)
                .toList();
    }

    /** Returns whether a name is that of a twin for dark pages. */
    public static boolean isDark(String path) {
        int dot = path.lastIndexOf('.');
        return dot > 0 && path.substring(0, dot).endsWith(".dark");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
