package portfolio.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portfolio.content.file.IgnoredNames;

/** The folders that a site is built from, with their real paths and the paths the user gave. */
final class WatchedFolders {

    private final Map<Path, Path> namesByRoot = new LinkedHashMap<>();
    private final @Nullable Path assets;
    private final @Nullable Path templates;

    WatchedFolders(ServeOptions options) throws IOException {
        add(options.content());
        assets = add(options.assets());
        templates = add(options.templates());
    }

    private @Nullable Path add(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return null;
        }
        Path real = folder.toRealPath();
        namesByRoot.put(real, folder);
        return real;
    }

    /** Returns the real paths of the folders. */
    List<Path> roots() {
        return List.copyOf(namesByRoot.keySet());
    }

    /** Returns the folder of the templates; null if none are watched. */
    @Nullable
    Path templates() {
        return templates;
    }

    boolean isAsset(Path path) {
        return assets != null && path.startsWith(assets);
    }

    boolean isStylesheet(Path path) {
        return assets != null && path.startsWith(assets.resolve("css"));
    }

    boolean isTemplate(Path path) {
        return templates != null && path.startsWith(templates);
    }

    /**
     * Returns the files and folders modified after an instant, with their modification times. Ignored names are left
     * out.
     */
    Map<Path, FileTime> changedSince(Instant then) {
        Map<Path, FileTime> changed = new TreeMap<>();
        for (Path root : roots()) {
            collect(root, then, changed);
        }
        return changed;
    }

    private static void collect(Path root, Instant then, Map<Path, FileTime> changed) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!folder.equals(root) && IgnoredNames.has(String.valueOf(folder.getFileName()))) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return visitFile(folder, attributes);
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    FileTime written = attributes.lastModifiedTime();
                    if (written.toInstant().isAfter(then) && !IgnoredNames.has(String.valueOf(file.getFileName()))) {
                        changed.put(file, written);
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** Ignores the failure, because a file may vanish while its folder is listed. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // Reading the content next reports a folder that cannot be listed.
            return;
        }
    }

    /**
     * Returns the file that a problem names, such as {@code content/site.yaml}; empty if it is in none of these
     * folders.
     */
    Optional<Path> file(String name) {
        for (Map.Entry<Path, Path> root : namesByRoot.entrySet()) {
            String start = root.getValue().toAbsolutePath().normalize().getFileName() + "/";
            if (name.startsWith(start)) {
                return Optional.of(root.getKey().resolve(name.substring(start.length())));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the paths of files as the user would write them. Files that no longer exist are left out if others
     * changed.
     */
    List<String> names(Set<Path> files) {
        List<String> left = files.stream().filter(Files::exists).map(this::name).toList();
        return left.isEmpty() ? files.stream().map(this::name).toList() : left;
    }

    /** Returns the path of a file as the user would write it, with forward slashes. */
    private String name(Path file) {
        for (Map.Entry<Path, Path> root : namesByRoot.entrySet()) {
            if (file.startsWith(root.getKey())) {
                Path below = root.getKey().relativize(file);
                return root.getValue().resolve(below).normalize().toString().replace('\\', '/');
            }
        }
        return file.toString();
    }
}
