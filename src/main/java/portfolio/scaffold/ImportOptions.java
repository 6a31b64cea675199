package portfolio.scaffold;

import org.jspecify.annotations.Nullable;

/**
 * How a résumé is read.
 *
 * @param isStrict whether a file that breaks the schema is refused, instead of repaired
 * @param language the language to take where a text is given in several (BCP 47); without it English, else the first
 */
public record ImportOptions(boolean isStrict, @Nullable String language) {

    /** Repairs, and takes English. */
    public static final ImportOptions DEFAULT = new ImportOptions(false, null);
}
