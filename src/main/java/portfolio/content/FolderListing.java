package portfolio.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import portfolio.source.Nearest;
import portfolio.source.Place;
import portfolio.source.Problems;

/**
 * Finds the files of a content folder, and warns of those it has no use for. Their order is that of their names, never
 * that of the file system.
 */
final class FolderListing {

    private static final List<String> NAMES = ContentFile.entries();

    /** Other endings people give to such files. */
    private static final Set<String> FOREIGN_ENDINGS = Set.of(".markdown", ".mdown", ".txt", ".yml", ".yaml", ".md");

    private final TextReader reader;
    private final Problems problems;
    private final SortedMap<String, Path> files = new TreeMap<>();

    private FolderListing(TextReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /**
     * Lists a folder.
     *
     * @param name the folder's own name, with which the names of all its files start
     * @return the path of each file by name
     */
    static SortedMap<String, Path> list(Path root, String name, TextReader reader, Problems problems) {
        FolderListing listing = new FolderListing(reader, problems);
        listing.root(root, name);
        return listing.files;
    }

    private void root(Path root, String name) {
        for (Path path : entries(root, name)) {
            String own = name(path);
            String full = name + "/" + own;
            Optional<ContentFile> folders = folders(own);
            if (folders.isPresent()) {
                String ending = folders.get().ending();
                reader.directory(path, full).ifPresent(folder -> folder(folder, full, ending));
            } else if (NAMES.contains(own)) {
                files.put(full, path);
            } else if (!own.equals("README.md")) {
                warn(path, full, Nearest.hint(own, NAMES).orElse("names here: " + String.join(", ", NAMES)));
            }
        }
    }

    private static Optional<ContentFile> folders(String own) {
        return Arrays.stream(ContentFile.values())
                .filter(file -> file.isFolder() && file.entry().equals(own))
                .findFirst();
    }

    private void folder(Path folder, String name, String ending) {
        for (Path path : entries(folder, name)) {
            String own = name(path);
            String full = name + "/" + own;
            if (own.endsWith(ending)) {
                files.put(full, path);
            } else {
                warn(path, full, renaming(own, ending));
            }
        }
    }

    private static String renaming(String own, String ending) {
        int dot = own.lastIndexOf('.');
        boolean foreign = dot > 0 && FOREIGN_ENDINGS.contains(own.substring(dot));
        return foreign
                ? "rename it to '" + own.substring(0, dot) + ending + "'"
                : "the names of files here end in " + ending;
    }

    private void warn(Path path, String name, String hint) {
        String kind = Files.isDirectory(path) ? "folder" : "file";
        problems.warning(Place.file(name), "this " + kind + " is not part of the content", hint);
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

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
