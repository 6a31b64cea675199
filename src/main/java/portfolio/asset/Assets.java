package portfolio.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.model.Theme;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Resources;
import portfolio.source.SourceFile;

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

    /**
     * Returns the text of a stylesheet with the values of a theme. Those of the program are tested and not checked
     * again.
     *
     * @param path the path of the file below {@code assets}
     * @throws ProblemException if the file is in a folder and a part of it would have no effect
     */
    String css(String path, Theme theme) {
        String text = text(path);
        if (folder != null) {
            List<Problem> problems = StylesheetCheck.of(new SourceFile(folder.getFileName() + "/" + path, text), theme);
            if (!problems.isEmpty()) {
                throw new ProblemException(problems);
            }
        }
        return theme.fill(text);
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
