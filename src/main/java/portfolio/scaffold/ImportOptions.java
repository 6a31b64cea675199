package portfolio.scaffold;

import org.jspecify.annotations.Nullable;

/**
 * The options of an import.
 *
 * @param isStrict whether a file that violates the schema is rejected instead of repaired
 * @param language the BCP 47 tag of the language to use for texts in several languages; null for English, or the first
 *     language if there is no English
 */
public record ImportOptions(boolean isStrict, @Nullable String language) {

    /** Repairs the file and prefers English. */
    public static final ImportOptions DEFAULT = new ImportOptions(false, null);
}
