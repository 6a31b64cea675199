package portfolio.markdown;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A picture or video in a Markdown text. It stands in a paragraph without any words: {@code ![A graph](graph.png
 * "Caption"){wide}}.
 *
 * @param destination the file, as it was written: relative to the file of the text, percent-encoded where necessary
 * @param alt the alternative text, without markup; empty if it was left out on purpose, as in {@code ![""](line.png)};
 *     null if it is missing
 * @param caption the caption; null if there is none
 * @param wide whether the figure is wider than the text
 * @param offset the start of the destination (or of the whole picture, if the destination is empty), in UTF-16 units
 *     from 0
 * @param length the length of that stretch, at least 1
 */
public record Figure(
        String destination, @Nullable String alt, @Nullable Inline caption, boolean wide, int offset, int length) {

    private static final List<String> VIDEOS = List.of(".mp4", ".m4v", ".webm");

    /** Returns whether the file name is that of a video. */
    public boolean isVideo() {
        String name = destination.toLowerCase(Locale.ROOT);
        return VIDEOS.stream().anyMatch(name::endsWith);
    }

    /**
     * Returns the alternative text and the caption for formats that show no pictures, such as {@code Picture: A graph.
     * Caption}; empty if there is neither.
     */
    String plain(Markup markup) {
        return joined(described(markup), caption == null ? "" : caption.line());
    }

    /** Returns the same as {@link #plain} in Markdown. */
    String markdown(Markup markup) {
        return joined(MarkdownText.escape(described(markup)), caption == null ? "" : caption.markdown(markup));
    }

    private static String joined(String described, String caption) {
        return described.isEmpty() || caption.isEmpty() ? described + caption : described + " " + caption;
    }

    private String described(Markup markup) {
        if (alt == null || alt.isBlank()) {
            return "";
        }
        String end = caption == null || alt.matches("(?s).*[.!?…。]") ? "" : ".";
        return markup.word(isVideo() ? Markup.Word.VIDEO : Markup.Word.PICTURE) + ": " + alt + end;
    }
}
