package portfolio.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import portfolio.model.Theme;
import portfolio.source.Resources;

/** The source of the design files: the program itself, or a folder in which the design is being edited. */
public final class Assets {

    /** The files that ship with the program. */
    public static final Assets SHIPPED = new Assets(null);

    private final @Nullable Path folder;

    private Assets(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Reads files from a folder. Files that it lacks are taken from the program. */
    public static Assets in(Path folder) {
        return new Assets(folder);
    }

    /** Returns the bytes of a file, by its path below {@code assets}. */
    byte[] bytes(String path) {
        if (folder == null || !Files.isRegularFile(folder.resolve(path))) {
            return Resources.bytes("assets/" + path);
        }
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the values that the files refer to. */
    public Theme theme() {
        return Theme.of(text(Theme.FILE));
    }

    /** Returns the text of a file, by its path below {@code assets}. */
    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
