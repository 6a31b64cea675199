package portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of the project name only what exists: packages, files, headings, classes and tests. */
final class DocumentsTest {

    private static final Path ARCHITECTURE = Path.of("ARCHITECTURE.md");
    private static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
    private static final Path DOCS = Path.of("docs");
    private static final Path MAIN = Path.of("src/main/java/portfolio");

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern EXTERNAL = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{N}_ -]");
    private static final Pattern DRAWING = Pattern.compile("(?s)\n## Packages\n.*?\n```\n(.*?)\n```\n");
    private static final Pattern DRAWN = Pattern.compile("(?m)^│[^│]+│([^│]+)│$");
    private static final Pattern ARROW = Pattern.compile(" → ?");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.]+)` \\|");
    private static final Pattern CLASS =
            Pattern.compile("(?:portfolio\\.)?([a-z]+(?:\\.[a-z]+)?)\\.([A-Z]\\w+)(?:\\..*)?");
    private static final Pattern SOURCE = Pattern.compile("[a-z]+/|(?:[a-z]+/){1,2}[A-Z]\\w+\\.java");
    private static final Pattern TEST = Pattern.compile("[A-Z]\\w+(?:Test|IT)");
    private static final Pattern PATH =
            Pattern.compile("(?:\\.ci|\\.vscode|assets|content|docs|src|templates)/[^\\s*<…]*");

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(
                List.of(Path.of("README.md"), ARCHITECTURE, CONTRIBUTING, Path.of("content/README.md")));
        documents.addAll(markdown(DOCS));
        return documents;
    }

    /** The documents about the code, which name its classes and files. */
    static List<Path> documentsOfTheCode() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ARCHITECTURE, CONTRIBUTING, DOCS.resolve("recipes.md")));
        documents.addAll(markdown(DOCS.resolve("decisions")));
        return documents;
    }

    @Test
    void theDrawingHasEveryPackage() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(drawnPackages())
                    .containsExactlyInAnyOrderElementsOf(files.filter(file -> file.endsWith("package-info.java"))
                            .map(file -> MAIN.relativize(file.getParent()).toString())
                            .map(folder -> folder.replace(File.separatorChar, '.'))
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
    }

    @Test
    void theDrawingHasTheOrderOfTheLayers() throws IOException {
        assertThat(drawnPackages())
                .containsExactlyElementsOf(LayerTest.ORDER.stream()
                        .map(name -> name.replace("portfolio.", ""))
                        .toList());
    }

    @Test
    void theTableDescribesThePackagesInTheSameOrder() throws IOException {
        List<String> described = ROW.matcher(Files.readString(ARCHITECTURE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(described).isEqualTo(drawnPackages());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFileAndHeading(Path document) throws IOException {
        List<String> broken = new ArrayList<>();
        for (MatchResult link : LINK.matcher(prose(document)).results().toList()) {
            String target = link.group(1);
            if (!EXTERNAL.matcher(target).matches() && !leadsSomewhere(document, target)) {
                broken.add(target);
            }
        }

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documentsOfTheCode")
    void everyClassAndFileThatIsNamedExists(Path document) throws IOException {
        List<String> tests = tests();
        List<String> missing = CODE.matcher(
                        FENCED.matcher(Files.readString(document)).replaceAll(""))
                .results()
                .map(code -> code.group(1))
                .filter(name -> !exists(name, tests))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        String architecture = Files.readString(ARCHITECTURE);

        assertThat(markdown(DOCS.resolve("decisions")))
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(architecture)
                        .contains("](" + decision.toString().replace('\\', '/') + ")"));
    }

    private static List<String> drawnPackages() throws IOException {
        MatchResult drawing = DRAWING.matcher(Files.readString(ARCHITECTURE))
                .results()
                .findFirst()
                .orElseThrow();
        return DRAWN.matcher(drawing.group(1))
                .results()
                .flatMap(row -> ARROW.splitAsStream(row.group(1).strip()))
                .toList();
    }

    private static boolean leadsSomewhere(Path document, String target) throws IOException {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        return Files.exists(file) && (hash < 0 || ids(file).contains(target.substring(hash + 1)));
    }

    /** Returns the ids that GitHub gives to the headings of a document. */
    private static List<String> ids(Path document) throws IOException {
        Map<String, Integer> times = new HashMap<>();
        return HEADING.matcher(FENCED.matcher(Files.readString(document)).replaceAll(""))
                .results()
                .map(heading -> NOT_IN_IDS
                        .matcher(heading.group(1).toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        .replace(' ', '-'))
                .map(id -> {
                    int before = times.merge(id, 1, Integer::sum) - 1;
                    return before == 0 ? id : id + "-" + before;
                })
                .toList();
    }

    /** Returns whether a name in code style exists, or is not the name of a file, class or test. */
    private static boolean exists(String name, List<String> tests) {
        if (PATH.matcher(name).matches()) {
            return Files.exists(Path.of(name)) || Files.exists(MAIN.resolve(name));
        }
        if (SOURCE.matcher(name).matches()) {
            return Files.exists(MAIN.resolve(name))
                    || Files.exists(Path.of("templates", name))
                    || Files.exists(Path.of(name));
        }
        Matcher type = CLASS.matcher(name);
        if (type.matches() && LayerTest.ORDER.contains("portfolio." + type.group(1))) {
            return Files.exists(MAIN.resolve(type.group(1).replace('.', '/')).resolve(type.group(2) + ".java"));
        }
        return !TEST.matcher(name).matches() || tests.contains(name + ".java");
    }

    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Returns the text of a document without its code, in which nothing is a link. */
    private static String prose(Path document) throws IOException {
        return CODE.matcher(FENCED.matcher(Files.readString(document)).replaceAll(""))
                .replaceAll("");
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
