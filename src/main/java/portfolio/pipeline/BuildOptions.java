package portfolio.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import portfolio.model.SiteUrl;

/**
 * The options of a build.
 *
 * @param content the folder to read
 * @param output the folder to write
 * @param baseUrl the URL the site will be published at; null to use the URL in the content
 * @param drafts whether drafts are shown
 * @param cache the folder for results that take long to compute; null to cache nothing
 * @param htmlOnly whether to write only the pages and the files they show. Such a site is for viewing and measuring; it
 *     must not be published, because documents and share cards are missing and nothing is audited
 * @param design the folders of a design that differs from that of the program
 */
public record BuildOptions(
        Path content,
        Path output,
        @Nullable SiteUrl baseUrl,
        boolean drafts,
        @Nullable Path cache,
        boolean htmlOnly,
        DesignFolders design) {

    /** Creates the options of a build with the design of the program. */
    public BuildOptions(
            Path content,
            Path output,
            @Nullable SiteUrl baseUrl,
            boolean drafts,
            @Nullable Path cache,
            boolean htmlOnly) {
        this(content, output, baseUrl, drafts, cache, htmlOnly, DesignFolders.NONE);
    }

    /** Creates the options of a complete build. */
    public BuildOptions(Path content, Path output, @Nullable SiteUrl baseUrl, boolean drafts, @Nullable Path cache) {
        this(content, output, baseUrl, drafts, cache, false);
    }
}
