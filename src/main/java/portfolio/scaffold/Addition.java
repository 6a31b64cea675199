package portfolio.scaffold;

import java.nio.file.Path;

/**
 * The result of adding content.
 *
 * @param file the file that contains the addition
 * @param isNewFile whether the file was created for it
 */
public record Addition(Path file, boolean isNewFile) {}
