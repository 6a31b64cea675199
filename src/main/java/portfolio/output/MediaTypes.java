package portfolio.output;

import java.util.Locale;
import java.util.Map;

/** Media types by file extension. */
public final class MediaTypes {

    public static final String HTML = "text/html; charset=utf-8";
    public static final String TEXT = "text/plain; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("txt", TEXT),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("vcf", "text/vcard; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("svg", "image/svg+xml; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("gif", "image/gif"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("woff2", "font/woff2"));

    private MediaTypes() {}

    /**
     * Returns the media type of a file, with the charset of most text files.
     *
     * @param path the path or name of the file, or only its extension, in any case
     */
    public static String of(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }

    /**
     * Returns the media type of a file without a charset, such as {@code text/plain}.
     *
     * @param path the path or name of the file, or only its extension
     */
    public static String plain(String path) {
        String type = of(path);
        int end = type.indexOf(';');
        return end < 0 ? type : type.substring(0, end);
    }
}
