package portfolio.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folders a site is made from: where they really are, and how the owner names them. */
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

    /** Their real paths. */
    List<Path> roots() {
        return List.copyOf(namesByRoot.keySet());
    }

    /** Where the templates are; absent when none are watched. */
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

    /** Files as the owner would name them; those that only existed for a moment go unsaid if others were changed. */
    List<String> names(Set<Path> files) {
        List<String> left = files.stream().filter(Files::exists).map(this::name).toList();
        return left.isEmpty() ? files.stream().map(this::name).toList() : left;
    }

    /** A file as the owner would name it, with forward slashes. */
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
