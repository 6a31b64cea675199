package portfolio.content.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portfolio.content.file.IgnoredNames;
import portfolio.content.file.PictureName;
import portfolio.content.text.MessageText;
import portfolio.model.ContentPath;
import portfolio.model.PictureFile;
import portfolio.picture.Picture;
import portfolio.picture.PictureException;
import portfolio.picture.PictureFormat;
import portfolio.picture.PictureHeader;
import portfolio.picture.Video;
import portfolio.source.Nearest;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.Sha256;
import portfolio.source.SourceFile;
import portfolio.source.Url;

/**
 * Reads the headers of the picture and video files that the content shows. A file that cannot be shown is an error
 * where it is first named; a path that leads to no file is one everywhere.
 */
public final class PictureReader {

    /** The proportions of a picture and its twin may differ by rounding. */
    private static final double SAME_SHAPE = 0.02;

    private final Path root;
    private final String folder;
    private final Map<String, Path> listed;
    private final PictureMemory memory;
    private final Problems problems;
    private final Map<String, Optional<PictureFile>> read = new HashMap<>();
    private final Map<String, ContentPictures.Shown> shown = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    /**
     * Creates a reader.
     *
     * @param root the real path of the content folder, which symbolic links must not leave
     * @param folder the name of the content folder, which all file names start with
     * @param listed the picture and video files in the folder, by their paths in it
     */
    public PictureReader(
            Path root, String folder, SortedMap<String, Path> listed, PictureMemory memory, Problems problems) {
        this.root = root;
        this.folder = folder;
        this.listed = listed;
        this.memory = memory;
        this.problems = problems;
    }

    /** Notes that a draft names a file, which is not read then, but is not unused either. */
    public void note(String file, String destination) {
        String path = path(file, destination);
        named.add(path);
        named.addAll(PictureName.dark(path));
        named.addAll(PictureName.poster(path));
    }

    /**
     * Reads a file that the content shows.
     *
     * @param file the name of the file with the text, such as {@code content/projects/ledger.md}
     * @param destination the path relative to that file, not percent-encoded
     * @param place where it is written
     * @param kinds what may stand there
     */
    public void read(String file, String destination, Place place, Kinds kinds) {
        if (destination.isEmpty()) {
            problems.error(place, "this picture has no path", "write the path of a file in the parentheses");
        } else if (Url.scheme(destination).isPresent() || destination.startsWith("//")) {
            problems.error(
                    place,
                    "pictures must be files in the content folder",
                    "save the picture in the content folder, and write its path");
        } else if (destination.startsWith("/")) {
            problems.error(
                    place,
                    "the path of a picture cannot start with '/'",
                    "write the path relative to this file: '" + relative(file, fromRoot(destination)) + "'");
        } else {
            note(file, destination);
            Optional<PictureFile> found = read(file, path(file, destination), place);
            found.filter(picture -> picture.video() && kinds == Kinds.PICTURES)
                    .ifPresent(picture -> problems.error(
                            place, "a video cannot stand here", "name a picture, such as a frame of the video"));
        }
    }

    /** Returns the file that a path from a root was probably meant to be. */
    private String fromRoot(String destination) {
        String path = ContentPath.resolve("", destination.replaceFirst("^/+", ""));
        return listed.containsKey(path)
                ? path
                : listed.keySet().stream()
                        .filter(other -> name(other).equals(name(path)))
                        .findFirst()
                        .orElse(path);
    }

    /** What may stand at a place. */
    public enum Kinds {
        /** A picture. */
        PICTURES,

        /** A picture or a video. */
        PICTURES_AND_VIDEOS
    }

    /** Returns the files that were read without errors, by their paths in the content folder. */
    public SortedMap<String, PictureFile> pictures() {
        SortedMap<String, PictureFile> pictures = new TreeMap<>();
        read.forEach((path, picture) -> picture.ifPresent(file -> pictures.put(path, file)));
        return pictures;
    }

    /** Returns the files with their places. Call it when all texts have been read. */
    public ContentPictures found() {
        List<Place> unused = listed.keySet().stream()
                .filter(path -> !named.contains(path))
                .map(path -> Place.file(folder + "/" + path))
                .toList();
        return new ContentPictures(shown, unused);
    }

    /** Returns a message about a file. */
    static String message(String path, String message) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return "'" + MessageText.shorten(name) + "' cannot be shown: " + message;
    }

    private String path(String file, String destination) {
        int start = folder.length() + 1;
        int end = file.lastIndexOf('/');
        return ContentPath.resolve(end < start ? "" : file.substring(start, end), destination);
    }

    private Optional<PictureFile> read(String file, String path, Place place) {
        Optional<PictureFile> known = read.get(path);
        if (known != null) {
            return known;
        }
        Path real = real(file, path, place);
        if (real == null) {
            return Optional.empty();
        }
        Optional<PictureFile> picture = read(file, path, real, place);
        read.put(path, picture);
        picture.ifPresent(found -> shown.put(path, new ContentPictures.Shown(found, real, place)));
        return picture;
    }

    private Optional<PictureFile> read(String file, String path, Path real, Place place) {
        try {
            PictureFile plain = memory.get(real, () -> header(path, Picture.bytes(real)));
            PictureFile own = named(plain, path);
            own.format().checkName(path);
            return own.video() ? withPoster(file, own, place) : Optional.of(withDark(file, own, place));
        } catch (PictureException e) {
            report(path, real, place, e);
            return Optional.empty();
        }
    }

    /** Reads the header of a file. Its path is not part of what is remembered. */
    private static PictureFile header(String path, byte[] bytes) {
        PictureFormat format = PictureFormat.of(bytes);
        String digest = Sha256.hex(bytes);
        if (format.video()) {
            Video video = Video.read(bytes);
            return new PictureFile(path, format, video.width(), video.height(), false, digest, null, null);
        }
        PictureHeader header = PictureHeader.read(bytes);
        return new PictureFile(path, format, header.width(), header.height(), header.animated(), digest, null, null);
    }

    private static PictureFile named(PictureFile picture, String path) {
        return with(picture, path, null, null);
    }

    private static PictureFile with(
            PictureFile picture, String path, @Nullable PictureFile dark, @Nullable PictureFile poster) {
        return new PictureFile(
                path,
                picture.format(),
                picture.width(),
                picture.height(),
                picture.animated(),
                picture.digest(),
                dark,
                poster);
    }

    private PictureFile withDark(String file, PictureFile picture, Place place) {
        if (PictureName.isDark(picture.path())) {
            return picture;
        }
        Optional<PictureFile> dark = beside(file, PictureName.dark(picture.path()), place);
        dark.filter(twin -> !sameShape(twin, picture))
                .ifPresent(twin -> problems.warning(
                        place,
                        "'" + name(twin.path()) + "' has other proportions than '" + name(picture.path()) + "'",
                        "export both with the same width and height"));
        return with(picture, picture.path(), dark.orElse(null), null);
    }

    private static boolean sameShape(PictureFile some, PictureFile other) {
        double first = (double) some.width() * other.height();
        double second = (double) other.width() * some.height();
        return Math.abs(first - second) <= SAME_SHAPE * Math.max(first, second);
    }

    private Optional<PictureFile> withPoster(String file, PictureFile video, Place place) {
        List<String> names = PictureName.poster(video.path());
        if (names.stream().noneMatch(listed::containsKey)) {
            String poster = name(video.path()).replaceFirst("\\.[^.]*$", "") + ".poster.jpg";
            problems.error(
                    place,
                    "the video '" + name(video.path()) + "' has no poster, the picture it shows until it plays",
                    "save a frame of it beside it as '" + poster + "', such as by: ffmpeg -i " + name(video.path())
                            + " -frames:v 1 " + poster);
            return Optional.empty();
        }
        return beside(file, names, place).map(poster -> with(video, video.path(), null, poster));
    }

    private Optional<PictureFile> beside(String file, List<String> names, Place place) {
        return names.stream().filter(listed::containsKey).findFirst().flatMap(path -> read(file, path, place));
    }

    /** Returns the real path of a file; null, with an error reported, if there is none. */
    private @Nullable Path real(String file, String path, Place place) {
        if (path.startsWith("../") || path.equals("..")) {
            problems.error(
                    place,
                    "this path leads out of the content folder",
                    "copy the picture into the content folder, and write its path relative to this file");
            return null;
        }
        if (Arrays.stream(path.split("/")).anyMatch(IgnoredNames::has)) {
            problems.error(
                    place,
                    "'" + MessageText.shorten(name(path)) + "' is set aside by its name",
                    "rename it so that it does not start with '_' or '.', nor end like a backup copy");
            return null;
        }
        Path listedPath = listed.get(path);
        Path entry = listedPath == null ? unlisted(path) : listedPath;
        if (entry == null) {
            problems.error(place, "there is no file '" + MessageText.shorten(path) + "'", hint(file, path));
            return null;
        }
        try {
            Path real = entry.toRealPath();
            if (!real.startsWith(root)) {
                problems.error(
                        place,
                        "'" + MessageText.shorten(path) + "' is a link to a file outside the content folder",
                        "copy the file into the content folder");
                return null;
            }
            return real;
        } catch (IOException e) {
            problems.error(
                    place,
                    "'" + MessageText.shorten(path) + "' is a link to a file that does not exist",
                    "fix or delete the link");
            return null;
        }
    }

    /** Returns a file or folder that does not look like a picture, to tell what it is; null if there is none. */
    private @Nullable Path unlisted(String path) {
        Path entry = root;
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.indexOf('\0') >= 0 || !has(entry, segment)) {
                return null;
            }
            entry = entry.resolve(segment);
        }
        return entry;
    }

    /** Returns whether a folder has an entry with exactly this name, on systems that ignore capitals too. */
    private static boolean has(Path folder, String name) {
        String[] names = folder.toFile().list();
        return names != null && List.of(names).contains(name);
    }

    private @Nullable String hint(String file, String path) {
        String plain = path.replaceFirst("[?#].*", "");
        if (listed.containsKey(plain)) {
            return "did you mean '" + relative(file, plain) + "'?";
        }
        Optional<String> otherCase =
                listed.keySet().stream().filter(path::equalsIgnoreCase).findFirst();
        if (otherCase.isPresent()) {
            return "write '" + relative(file, otherCase.get()) + "': capitals and small letters differ";
        }
        Optional<String> elsewhere = listed.keySet().stream()
                .filter(other -> name(other).equalsIgnoreCase(name(path)))
                .findFirst();
        if (elsewhere.isPresent()) {
            return "did you mean '" + relative(file, elsewhere.get()) + "'?";
        }
        List<String> names =
                listed.keySet().stream().map(other -> relative(file, other)).toList();
        return Nearest.hint(relative(file, path), names)
                .or(() -> path.startsWith("www.") ? Url.remedy(path) : Optional.empty())
                .orElse("add the file, or correct the path: it starts at the folder of this file");
    }

    /** Returns the path from the folder of a content file to a picture. */
    private String relative(String file, String path) {
        Deque<String> from =
                new ArrayDeque<>(List.of(file.substring(folder.length() + 1).split("/")));
        from.removeLast();
        Deque<String> to = new ArrayDeque<>(List.of(path.split("/")));
        while (!from.isEmpty() && from.peekFirst().equals(to.peekFirst()) && to.size() > 1) {
            from.removeFirst();
            to.removeFirst();
        }
        return String.join("/", Collections.nCopies(from.size(), ".."))
                + (from.isEmpty() ? "" : "/")
                + String.join("/", to);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Reports a file that cannot be shown: at its own lines if it is a text, else where it is first named. */
    private void report(String path, Path real, Place place, PictureException e) {
        SourceFile text = null;
        for (PictureException.Fault fault : e.faults()) {
            if (fault.line() == 0) {
                problems.error(place, message(path, fault.message()), fault.hint());
                continue;
            }
            text = text == null ? text(path, real) : text;
            problems.error(text.at(fault.line(), fault.column(), 1), fault.message(), fault.hint());
        }
    }

    private SourceFile text(String path, Path real) {
        try {
            return new SourceFile(folder + "/" + path, new String(Files.readAllBytes(real), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new SourceFile(folder + "/" + path, "");
        }
    }
}
