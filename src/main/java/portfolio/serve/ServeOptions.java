package portfolio.serve;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to serve.
 *
 * @param content the folder to read
 * @param drafts whether what is marked as draft is shown
 * @param port the first to try; 0 means any that is free
 * @param cache a folder that may keep what takes long to make; absent means that all is made anew
 * @param assets a folder with files of the design to be used instead of those of the program; absent when there is none
 * @param templates a folder with templates to be used once they change; absent when there is none
 */
public record ServeOptions(
        Path content,
        boolean drafts,
        int port,
        @Nullable Path cache,
        @Nullable Path assets,
        @Nullable Path templates) {}
