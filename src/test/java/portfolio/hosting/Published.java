package portfolio.hosting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import portfolio.model.SiteUrl;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.SiteBuild;

/**
 * A published site.
 *
 * @param root the root folder of the host
 * @param folder the files that visitors see
 * @param beside the files for the publisher, such as server configurations
 * @param basePath the path of the site on its host
 * @param files the bytes of all files by path
 */
public record Published(Path root, Path folder, Path beside, String basePath, SortedMap<String, byte[]> files) {

    /** A content folder with moved pages, a variant, a domain and a security contact. */
    public static final Path HOSTED = Path.of("src/test/resources/sites/hosted/content");

    /**
     * Builds a site.
     *
     * @param parent the folder in which the root of the host is created; the site is at the path of its URL below that
     * @param url the URL of the site
     */
    public static Published build(Path content, Path parent, String url) throws IOException {
        SiteUrl address = SiteUrl.parse(url);
        Path root = Files.createDirectories(parent).resolve("host");
        Path folder = parent.resolve("host" + address.basePath()).normalize();
        SiteBuild.run(new BuildOptions(content, folder, address, false, Path.of("target/portfolio-cache")));
        Path beside = folder.resolveSibling(folder.getFileName() + ".publish");
        return new Published(root, folder, beside, address.basePath(), read(folder));
    }

    /** Returns the URL path of a file from the root of the host. */
    public String path(String file) {
        return basePath + (file.equals("index.html") ? "" : file.replaceFirst("/index\\.html$", "/"));
    }

    public String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    byte[] bytes(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }

    private static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.readAllBytes(file));
            }
        }
        return files;
    }
}
