package portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that each package uses only packages below it, and that only the listed packages use a library. */
@Soak
final class LayerTest {

    /** The packages of the program, lowest first. */
    static final List<String> ORDER = List.of(
            "portfolio.source",
            "portfolio.picture",
            "portfolio.json",
            "portfolio.markdown",
            "portfolio.model",
            "portfolio.evidence",
            "portfolio.variant",
            "portfolio.content.text",
            "portfolio.content.yaml",
            "portfolio.content.file",
            "portfolio.content.picture",
            "portfolio.content.binding",
            "portfolio.content.schema",
            "portfolio.content.reading",
            "portfolio.content.check",
            "portfolio.content",
            "portfolio.asset",
            "portfolio.output",
            "portfolio.site.address",
            "portfolio.site.part",
            "portfolio.site.layout",
            "portfolio.site.section",
            "portfolio.site.page",
            "portfolio.site",
            "portfolio.hosting",
            "portfolio.resume",
            "portfolio.render",
            "portfolio.pdf",
            "portfolio.audit",
            "portfolio.pipeline",
            "portfolio.serve",
            "portfolio.jsonresume",
            "portfolio.wrapper",
            "portfolio.scaffold",
            "portfolio.cli");

    private static final Layers LAYERS = new Layers(
            ORDER,
            Map.of("portfolio.template", "portfolio.render"),
            Map.ofEntries(
                    Map.entry("tools.jackson.core", List.of("portfolio.json", "portfolio.content.yaml")),
                    Map.entry("tools.jackson.dataformat", List.of("portfolio.content.yaml")),
                    Map.entry("org.snakeyaml.engine", List.of("portfolio.content.yaml")),
                    Map.entry("com.vladsch.flexmark", List.of("portfolio.markdown")),
                    Map.entry("gg.jte", List.of("portfolio.render")),
                    Map.entry("com.github.weisj.jsvg", List.of("portfolio.render")),
                    Map.entry("com.openhtmltopdf", List.of("portfolio.pdf")),
                    Map.entry("org.apache.pdfbox", List.of("portfolio.pdf")),
                    Map.entry("org.apache.fontbox", List.of("portfolio.pdf")),
                    Map.entry("org.jsoup", List.of("portfolio.audit")),
                    Map.entry("com.luciad.imageio.webp", List.of("portfolio.picture")),
                    Map.entry("picocli", List.of("portfolio.cli"))));

    private static final Layers SMALL =
            new Layers(List.of("low", "high"), Map.of("made", "high"), Map.of("library", List.of("high")));

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void placeTheClasses() {
        classes = folder.resolve("classes");
    }

    @Test
    void theProgramKeepsToItsLayers() {
        assertThat(LAYERS.violations(Path.of("target/classes"))).isEmpty();
    }

    @Test
    void usingWhatStandsBelowIsAllowed() throws IOException {
        compile("low/Low", "", "high/High", "low.Low");

        assertThat(SMALL.violations(classes)).isEmpty();
    }

    @Test
    void usingWhatStandsAboveIsReported() throws IOException {
        compile("low/Low", "high.High", "high/High", "");

        assertThat(SMALL.violations(classes)).containsExactly("low uses high, which stands above it");
    }

    @Test
    void twoPackagesThatUseEachOtherAreReported() throws IOException {
        compile("low/Low", "high.High", "high/High", "low.Low");

        assertThat(SMALL.violations(classes)).containsExactly("low uses high, which stands above it");
    }

    @Test
    void aPackageWithoutAPlaceInTheOrderIsReported() throws IOException {
        compile("elsewhere/New", "");

        assertThat(SMALL.violations(classes)).containsExactly("elsewhere has no place in the order");
    }

    @Test
    void aPackageThatIsPartOfAnotherIsJudgedAsThatOne() throws IOException {
        compile("low/Low", "made.deep.Made", "made/deep/Made", "");

        assertThat(SMALL.violations(classes)).containsExactly("low uses high, which stands above it");
    }

    @Test
    void aLibraryIsReportedOutsideItsPackage() throws IOException {
        compile("library/part/Tool", "", "high/High", "library.part.Tool", "low/Low", "library.part.Tool");
        takeAwayFromTheClasses("library");

        assertThat(SMALL.violations(classes)).containsExactly("low uses library.part, which only high may use");
    }

    @Test
    void aLibraryThatIsCompiledWithTheProgramIsStillOne() throws IOException {
        compile("library/part/Tool", "", "high/High", "library.part.Tool", "low/Low", "library.part.Tool");

        assertThat(SMALL.violations(classes)).containsExactly("low uses library.part, which only high may use");
    }

    @Test
    void aLibraryThatIsNotListedIsReported() throws IOException {
        compile("libraryOfOthers/Tool", "", "high/High", "libraryOfOthers.Tool");
        takeAwayFromTheClasses("libraryOfOthers");

        assertThat(SMALL.violations(classes)).containsExactly("high uses libraryOfOthers, which no package may use");
    }

    /** Compiles classes, given in pairs: the path of the class, then the type that it uses, or an empty string. */
    private void compile(String... pairs) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
        for (int i = 0; i < pairs.length; i += 2) {
            arguments.add(source(pairs[i], pairs[i + 1]).toString());
        }
        int exitCode = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(exitCode).isZero();
    }

    private Path source(String path, String uses) throws IOException {
        Path parent = Path.of(path).getParent();
        Path file = folder.resolve("source").resolve(path + ".java");
        String field = uses.isEmpty() ? "" : "public " + uses + " used;";
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file,
                "package %s; public class %s { %s }"
                        .formatted(
                                parent.toString().replace('/', '.'),
                                Path.of(path).getFileName(),
                                field));
    }

    /** Deletes the compiled classes of a library. Only the classes that use it remain, as in a real build. */
    private void takeAwayFromTheClasses(String packageName) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve(packageName))) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
