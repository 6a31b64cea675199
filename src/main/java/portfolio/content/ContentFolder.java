package portfolio.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Problems;

/** Reads a content folder: every file once, then what they say about each other. */
public final class ContentFolder {

    private final Problems problems = new Problems();
    private final Origins origins = new Origins();
    private final Passages passages = new Passages();
    private final boolean drafts;

    private ContentFolder(boolean drafts) {
        this.drafts = drafts;
    }

    /**
     * Reads a folder.
     *
     * @param drafts whether what is marked as a draft is read like the rest; otherwise it is left out
     * @throws ProblemException with all problems of all files, when at least one of them is an error
     */
    public static Content read(Path folder, boolean drafts) {
        return new ContentFolder(drafts).read(folder.toAbsolutePath().normalize());
    }

    private Content read(Path folder) {
        Path fileName = folder.getFileName();
        String name = fileName == null ? "" : fileName.toString();
        Path root = realPath(folder, name);
        TextReader reader = new TextReader(root, problems);
        SortedMap<String, Path> files = FolderListing.list(root, name, reader, problems);
        Reading everything = new ContentReader(name, files, reader, problems, origins, passages).read();
        Reading shown = drafts ? everything : everything.withoutDrafts();
        Portfolio portfolio = portfolio(shown);
        if (portfolio == null) {
            throw new ProblemException(problems.list());
        }
        problems.throwIfErrors();
        return new Content(portfolio, Evidence.of(portfolio), problems.list());
    }

    private static @Nullable Portfolio portfolio(Reading shown) {
        return shown.profile() == null ? null : Arrangement.portfolio(shown, shown.profile());
    }

    private static Path realPath(Path folder, String name) {
        try {
            Path real = folder.toRealPath();
            if (Files.isDirectory(real)) {
                return real;
            }
            throw refused(name, "this is a file, not a folder", "give the folder that holds site.yaml");
        } catch (IOException e) {
            throw refused(name, "there is no such folder", "give the folder that holds site.yaml");
        }
    }

    private static ProblemException refused(String name, String message, String hint) {
        return new ProblemException(List.of(Problem.error(Place.file(name), message, hint)));
    }
}
