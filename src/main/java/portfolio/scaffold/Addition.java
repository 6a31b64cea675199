package portfolio.scaffold;

import java.nio.file.Path;

/**
 * What was written for an owner to go on with.
 *
 * @param file the file that has it
 * @param isNewFile whether the file was made for it
 */
public record Addition(Path file, boolean isNewFile) {}
