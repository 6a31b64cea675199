package portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.SiteBuild;
import portfolio.source.Lazy;

/**
 * The site of the content that this repository ships. It is the one that the build wrote to {@code site-output/}, as
 * long as {@code content/} is as shipped. Otherwise it is built from the copy of the shipped content.
 */
public final class ShippedSite {

    private static final Path OWN = Path.of("content");
    private static final Path BUILT = Path.of("site-output");
    private static final Path ELSEWHERE = Path.of("target/shipped-site");
    private static final Lazy<Path> FOLDER = new Lazy<>(ShippedSite::find);

    private ShippedSite() {}

    /** Returns the folder of the site. */
    public static Path folder() {
        return FOLDER.get();
    }

    /**
     * Returns whether a content folder has the same files as the shipped one, besides the reference and the schemas.
     */
    static boolean isShipped(Path content) throws IOException {
        return texts(content).equals(texts(TestSite.SHIPPED));
    }

    private static Path find() {
        try {
            if (isShipped(OWN)) {
                return BUILT;
            }
            SiteBuild.run(new BuildOptions(TestSite.SHIPPED, ELSEWHERE, null, false, TestSite.CACHE));
            return ELSEWHERE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals("README.md") && !name.startsWith(".")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
