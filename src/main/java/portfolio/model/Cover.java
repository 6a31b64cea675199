package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * The picture at the top of a project's page.
 *
 * @param file the file, relative to the project's file, such as {@code ledger/flow.png}
 * @param alt the alternative text; may be empty, but must be written
 * @param caption the caption; inline Markdown
 */
public record Cover(String file, AltText alt, @Nullable Inline caption) {

    public Cover {
        Text.requireNotBlank("file", file);
    }
}
