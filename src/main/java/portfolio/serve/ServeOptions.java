package portfolio.serve;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The options of a live preview.
 *
 * @param content the folder to read
 * @param drafts whether drafts are shown
 * @param port the first port to try; 0 for any free port
 * @param cache the folder for results that take long to compute; null to cache nothing
 * @param assets a folder with design files to use instead of the built-in ones; null to use the built-in ones
 * @param templates a folder with templates to use once they change; null to use the built-in ones
 */
public record ServeOptions(
        Path content,
        boolean drafts,
        int port,
        @Nullable Path cache,
        @Nullable Path assets,
        @Nullable Path templates) {}
