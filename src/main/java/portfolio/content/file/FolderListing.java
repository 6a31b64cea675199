package portfolio.content.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import portfolio.content.text.Normalization;
import portfolio.content.text.TextReader;
import portfolio.source.Place;
import portfolio.source.Problems;

/**
 * Finds the files of a content folder. A file or folder that is evidently content under a wrong name is an error,
 * because a whole section would be missing otherwise; other unused files are warnings. Files are sorted by name,
 * because the order of the file system differs between machines.
 */
public final class FolderListing {

    /** The usual name of a JSON Resume. */
    private static final String RESUME = "resume.json";

    private static final List<String> NAMES = ContentFile.entries();

    /** The depth to which a folder within a subfolder is searched for content files. */
    private static final int MAX_DEPTH = 5;

    /** The depth to which a folder is searched for pictures. */
    private static final int PICTURE_DEPTH = 16;

    private final TextReader reader;
    private final Problems problems;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SortedMap<String, Path> misnamed = new TreeMap<>();
    private final SortedMap<String, Path> pictures = new TreeMap<>();

    private FolderListing(TextReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /**
     * Lists a content folder.
     *
     * @param root the real path of the folder
     * @param name the folder's own name, which the names of all its files start with
     */
    public static FolderListing list(Path root, String name, TextReader reader, Problems problems) {
        FolderListing listing = new FolderListing(reader, problems);
        listing.root(root, name);
        listing.misnamed.keySet().removeAll(listing.files.keySet());
        listing.files.putAll(listing.misnamed);
        return listing;
    }

    /**
     * Returns the path of each file by name. A misnamed file is listed under the name it should have, so that
     * references to it are not reported as broken.
     */
    public SortedMap<String, Path> files() {
        return files;
    }

    /**
     * Returns the names that misnamed files should have. No such files exist yet, so no diagnostic may point to them.
     */
    public Set<String> assumed() {
        return misnamed.keySet();
    }

    /**
     * Returns the picture and video files anywhere in the folder, by their paths in it: in Unicode NFC, with forward
     * slashes.
     */
    public SortedMap<String, Path> pictures() {
        return pictures;
    }

    private void root(Path root, String name) {
        List<Path> entries = entries(root, name);
        Set<String> present = names(entries);
        for (Path path : entries) {
            String own = name(path);
            String full = name + "/" + own;
            Optional<ContentFile> folders = folders(own);
            if (folders.isPresent()) {
                String ending = folders.get().ending();
                reader.directory(path, full).ifPresent(folder -> folder(folder, full, full, ending, files));
            } else if (NAMES.contains(own)) {
                files.put(full, path);
            } else if (!own.equals("README.md") && !picture(path, full) && !pictures(path, full)) {
                misnamed(path, name, own, present);
            }
        }
    }

    private static Optional<ContentFile> folders(String own) {
        return ContentFile.ALL.stream()
                .filter(file -> file.isFolder() && file.entry().equals(own))
                .findFirst();
    }

    private void misnamed(Path path, String name, String own, Set<String> present) {
        String full = name + "/" + own;
        boolean isFolder = Files.isDirectory(path);
        Optional<ContentFile> meant = Misnaming.meant(own, isFolder);
        if (meant.isEmpty() && own.equals(RESUME)) {
            warn(path, full, "to import it, run: portfolio import " + full + " --into NEW-FOLDER");
            return;
        }
        if (meant.isEmpty()) {
            warn(
                    path,
                    full,
                    Misnaming.near(own)
                            .map(near -> "did you mean '" + near.entry() + "'?")
                            .orElse("names here: " + String.join(", ", NAMES)));
            return;
        }
        String entry = meant.get().entry();
        if (present.contains(entry)) {
            warn(path, full, isRead(entry, own));
        } else if (!isFolder && meant.get().isFolder()) {
            refuse(path, full, "create a folder '" + entry + "' with one file for each entry");
        } else {
            String aside = Misnaming.isGuess(own, meant.get()) ? ", or to '_" + own + "' if it is not content" : "";
            refuse(path, full, "rename it to '" + entry + "'" + aside);
            if (!isFolder) {
                misnamed.putIfAbsent(name + "/" + entry, path);
            } else {
                String ending = meant.get().ending();
                reader.directory(path, full)
                        .ifPresent(folder -> folder(folder, full, name + "/" + entry, ending, misnamed));
            }
        }
    }

    /**
     * Lists the files of a subfolder.
     *
     * @param meant the name that the subfolder should have
     * @param found the map to add its files to
     */
    private void folder(Path folder, String name, String meant, String ending, SortedMap<String, Path> found) {
        List<Path> entries = entries(folder, name);
        Set<String> present = names(entries);
        for (Path path : entries) {
            String own = name(path);
            String full = name + "/" + own;
            if (own.endsWith(ending) && !Misnaming.hasTwoEndings(own, ending)) {
                found.putIfAbsent(meant + "/" + own, path);
            } else if (Files.isDirectory(path)) {
                folderWithin(path, full, meant, ending);
            } else if (!picture(path, full)) {
                misnamedWithin(path, full, meant, ending, present);
            }
        }
    }

    private void misnamedWithin(Path path, String name, String meant, String ending, Set<String> present) {
        String own = name(path);
        String right = Misnaming.stem(own) + ending;
        if (!Misnaming.hasContentEnding(own) || own.startsWith("README.")) {
            boolean isText = Misnaming.hasForeignEnding(own) && !own.startsWith("README.");
            warn(path, name, isText ? "rename it to '" + right + "'" : "file names here end in " + ending);
        } else if (present.contains(right)) {
            warn(path, name, isRead(right, own));
        } else {
            refuse(path, name, "rename it to '" + right + "'");
            misnamed.putIfAbsent(meant + "/" + right, path);
        }
    }

    /**
     * Reports a folder within a subfolder. If it contains content files, that is an error, because they would be
     * missing; otherwise it is a warning.
     */
    private void folderWithin(Path folder, String name, String meant, String ending) {
        List<Path> inside = filesBelow(folder, name, ending, MAX_DEPTH);
        String parent = meant.substring(meant.lastIndexOf('/') + 1);
        boolean hasPictures = pictures(folder, name);
        if (inside.isEmpty() && hasPictures) {
            return;
        }
        if (inside.isEmpty()) {
            warn(folder, name, "file names here end in " + ending);
            return;
        }
        boolean isOnePage =
                inside.size() == 1 && Misnaming.stem(name(inside.get(0))).equals("index");
        boolean isFlat = inside.stream().allMatch(path -> folder.equals(path.getParent()));
        String hint = "move the files up to '" + parent + "'";
        if (isFlat) {
            hint = "move the files up one folder, to '" + parent + "'";
        }
        if (isFlat && isOnePage) {
            hint = "move the file up one folder, and rename it to '" + name(folder) + ending + "'";
        }
        problems.error(Place.file(name), "folders inside '" + parent + "' are not read", hint);
        for (Path path : inside) {
            String own = isOnePage ? name(folder) + ending : name(path);
            misnamed.putIfAbsent(meant + "/" + own, path);
        }
    }

    /** Lists a file if it is a picture or video; returns whether it is. */
    private boolean picture(Path path, String name) {
        boolean is = PictureName.is(name) && !Files.isDirectory(path);
        if (is) {
            String within = Normalization.composed(name.substring(name.indexOf('/') + 1));
            pictures.putIfAbsent(within, path);
        }
        return is;
    }

    /**
     * Lists the pictures and videos in a folder that has no other purpose, at any depth. Other files in it are
     * warnings, unless they are content, which the caller reports.
     *
     * @return whether there are any
     */
    private boolean pictures(Path folder, String name) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        List<Path> all = filesBelow(folder, name, "", PICTURE_DEPTH);
        List<Path> others = new ArrayList<>();
        for (Path path : all) {
            if (!picture(path, within(folder, name, path))) {
                others.add(path);
            }
        }
        boolean has = others.size() < all.size();
        if (has) {
            others.stream()
                    .filter(path -> !Misnaming.hasContentEnding(name(path)))
                    .forEach(path -> warn(path, within(folder, name, path), "only pictures and videos are used here"));
        }
        return has;
    }

    private static String within(Path folder, String name, Path path) {
        return name + "/" + folder.relativize(path).toString().replace('\\', '/');
    }

    private List<Path> filesBelow(Path folder, String name, String ending, int depth) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, depth)) {
            return paths.filter(path -> name(path).endsWith(ending)
                            && Files.isRegularFile(path)
                            && !IgnoredNames.hasAny(folder.relativize(path)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.error(Place.file(name), TextReader.reason(e), null);
        }
        return List.of();
    }

    private static String isRead(String entry, String own) {
        return "'" + entry + "' is read instead: delete this one, or rename it to '_" + own + "'";
    }

    private void refuse(Path path, String name, String hint) {
        problems.error(Place.file(name), "a " + kind(path) + " with this name is not read", hint);
    }

    private void warn(Path path, String name, String hint) {
        problems.warning(Place.file(name), "this " + kind(path) + " is not part of the content", hint);
    }

    private static String kind(Path path) {
        return Files.isDirectory(path) ? "folder" : "file";
    }

    private List<Path> entries(Path folder, String name) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !IgnoredNames.has(name(path)))
                    .sorted(Comparator.comparing(FolderListing::name))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.error(Place.file(name), TextReader.reason(e), null);
        }
        return List.of();
    }

    private static Set<String> names(List<Path> paths) {
        Set<String> names = new HashSet<>();
        paths.forEach(path -> names.add(name(path)));
        return names;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
