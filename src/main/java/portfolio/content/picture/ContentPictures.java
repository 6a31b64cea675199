package portfolio.content.picture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import portfolio.model.PictureFile;
import portfolio.picture.Picture;
import portfolio.picture.PictureException;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Sha256;

/**
 * The picture and video files of a content folder. Their bytes are read from the folder when they are needed, because
 * all of them might not fit into memory.
 */
public final class ContentPictures {

    /** A folder without pictures. */
    public static final ContentPictures NONE = new ContentPictures(Map.of(), List.of());

    private final Map<String, Shown> shown;
    private final List<Place> unused;

    /**
     * A file that is shown.
     *
     * @param file the file with its real path
     * @param place where the content first names it
     */
    record Shown(PictureFile picture, Path file, Place place) {}

    /**
     * Creates the pictures of a folder.
     *
     * @param shown the files by their paths in the content folder
     * @param unused the files that nothing in the content names
     */
    ContentPictures(Map<String, Shown> shown, List<Place> unused) {
        this.shown = Map.copyOf(shown);
        this.unused = List.copyOf(unused);
    }

    /** Returns the picture and video files that nothing in the content names, not even a draft, in order. */
    public List<Place> unused() {
        return unused;
    }

    /** Returns where the content first names a file. */
    public Place place(PictureFile picture) {
        return shown(picture).place;
    }

    /**
     * Reads the bytes of a file. The caller does not change them.
     *
     * @throws ProblemException if the file cannot be read any more, or has changed since the content was read
     */
    public byte[] bytes(PictureFile picture) {
        byte[] bytes;
        try {
            bytes = Picture.bytes(shown(picture).file);
        } catch (PictureException e) {
            throw refused(picture, e);
        }
        if (!Sha256.hex(bytes).equals(picture.digest())) {
            throw new ProblemException(List.of(Problem.error(
                    place(picture),
                    "the file '" + picture.path() + "' changed while the site was built",
                    "build again")));
        }
        return bytes;
    }

    /** Returns the exception for a file whose pixels turn out to be damaged. */
    public ProblemException refused(PictureFile picture, PictureException e) {
        return new ProblemException(List.of(
                Problem.error(place(picture), PictureReader.message(picture.path(), e.getMessage()), e.hint())));
    }

    private Shown shown(PictureFile picture) {
        return Objects.requireNonNull(shown.get(picture.path()), picture.path());
    }
}
