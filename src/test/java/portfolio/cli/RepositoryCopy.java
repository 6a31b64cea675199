package portfolio.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import portfolio.TestSite;

/** Copies this repository, with the files of a checkout and the jar from the build. */
final class RepositoryCopy {

    private static final Path JAR = Path.of("target/portfolio.jar");
    private static final Path CACHE = TestSite.CACHE;

    private RepositoryCopy() {}

    /** Copies all files that version control does not ignore, with the shipped content. */
    static void to(Path copy) throws IOException {
        List<PathMatcher> ignored = ignored();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (isIgnored(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isIgnored(file)) {
                    Files.copy(file, copy.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            private boolean isIgnored(Path path) {
                return ignored.stream().anyMatch(pattern -> pattern.matches(path.getFileName()));
            }
        });
        try (Stream<Path> own = Files.list(copy.resolve("content"))) {
            for (Path file : own.filter(file -> !file.endsWith("README.md") && !file.endsWith(".schema"))
                    .toList()) {
                portfolio.output.Folders.delete(file);
            }
        }
        Folders.copy(TestSite.SHIPPED, copy.resolve("content"));
        Files.createDirectories(copy.resolve("target"));
        Files.copy(JAR, copy.resolve(JAR));
        Files.setLastModifiedTime(copy.resolve(JAR), FileTime.from(Instant.now()));
        // What the build of the site has drawn need not be drawn in each copy.
        Files.createDirectories(CACHE);
        Files.createSymbolicLink(copy.resolve(CACHE), CACHE.toAbsolutePath());
    }

    /** Replaces the content of a copy by the least that is a site, except for the reference of all keys. */
    static void leaveLittleContent(Path copy) throws IOException {
        Path reference = Files.move(copy.resolve("content/README.md"), copy.resolve("target/README.md"));
        portfolio.output.Folders.delete(copy.resolve("content"));
        Files.createDirectory(copy.resolve("content"));
        Files.move(reference, copy.resolve("content/README.md"));
        Folders.write(copy, "content/site.yaml", "role: Engineer\nheadline: Here\n");
    }

    /** Returns the patterns in {@code .gitignore}, and {@code .git}. */
    private static List<PathMatcher> ignored() throws IOException {
        return Stream.concat(Stream.of(".git"), Files.readAllLines(Path.of(".gitignore")).stream())
                .map(line -> line.replaceAll("^/|/$", ""))
                .map(name -> FileSystems.getDefault().getPathMatcher("glob:" + name))
                .toList();
    }
}
