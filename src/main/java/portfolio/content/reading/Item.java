package portfolio.content.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.model.Slug;
import portfolio.source.Place;

/**
 * The record of one file of a subfolder.
 *
 * @param file the file name
 * @param slug the slug; null if the file gives none or an error hides it
 * @param slugPlace the location of the key that sets the slug; the file as a whole if its name does
 * @param value the record; null if the file has errors
 * @param draft whether the file is marked as a draft
 */
public record Item<T extends Record>(
        String file,
        @Nullable Slug slug,
        Place slugPlace,
        @Nullable T value,
        boolean draft) {

    /** Returns the record; empty if the file has errors. */
    Optional<T> found() {
        return Optional.ofNullable(value);
    }
}
