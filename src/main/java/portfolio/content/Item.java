package portfolio.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.model.Slug;
import portfolio.source.Place;

/**
 * What one file of a folder says about one thing.
 *
 * @param file the file's name
 * @param slug the thing's name in URLs; absent when the file gives none, or mistakes hide which
 * @param slugPlace where the slug comes from: a key, or the file as a whole
 * @param value absent when the file has errors
 * @param draft whether it is marked as one
 */
record Item<T extends Record>(
        String file,
        @Nullable Slug slug,
        Place slugPlace,
        @Nullable T value,
        boolean draft) {

    Optional<T> found() {
        return Optional.ofNullable(value);
    }
}
