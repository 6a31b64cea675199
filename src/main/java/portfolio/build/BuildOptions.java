package portfolio.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import portfolio.model.SiteUrl;

/**
 * What to build and where to.
 *
 * @param content the folder to read
 * @param output the folder to write
 * @param baseUrl where the site will be published; absent means: as the content says
 * @param drafts whether what is marked as draft is shown
 * @param cache a folder that may keep what takes long to make; absent means that all is made anew
 * @param htmlOnly whether only pages are written, with what they show: to look at and to measure, not to be published,
 *     since documents and share cards are missing and nothing is read back
 */
public record BuildOptions(
        Path content,
        Path output,
        @Nullable SiteUrl baseUrl,
        boolean drafts,
        @Nullable Path cache,
        boolean htmlOnly) {

    /** Everything is written. */
    public BuildOptions(Path content, Path output, @Nullable SiteUrl baseUrl, boolean drafts, @Nullable Path cache) {
        this(content, output, baseUrl, drafts, cache, false);
    }
}
