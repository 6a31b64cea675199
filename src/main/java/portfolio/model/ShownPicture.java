package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * A picture or video as a page shows it.
 *
 * @param file the file
 * @param alt the alternative text; empty if the picture says nothing
 * @param caption the caption; null if there is none
 * @param wide whether it spans text and evidence column
 */
public record ShownPicture(
        PictureFile file, String alt, @Nullable Inline caption, boolean wide) {}
