package portfolio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import portfolio.TestSite;
import portfolio.model.Theme;

/** Checks that each kind of page contains the parts of the stylesheet that it uses, and no others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StylesheetTest {

    private static final Pattern RULE = Pattern.compile("(?<=[{};]|^)([^{};@]+)\\{");

    /** States and pseudo-elements. They do not affect which elements a rule applies to. */
    private static final Pattern STATE = Pattern.compile(
            "::[\\w-]+(\\([^)]*\\))?|:(hover|focus|focus-visible|target|target-current|checked|first-letter)\\b");

    private final List<Sample> samples = new ArrayList<>();

    private record Sample(String path, PageKind kind, Document page) {

        boolean uses(String selector) {
            return page.selectFirst(selector) != null;
        }

        /** Returns whether the stylesheet of the page has this part. */
        boolean carries(Stylesheet.Part part) {
            return part.feature() == null
                    ? part.kinds().contains(kind)
                    : page.select("style").html().contains(rules(part));
        }
    }

    @BeforeAll
    void build() {
        for (Path folder : TestSite.contentFolders()) {
            TestSite site = TestSite.of(folder);
            TestSite.withoutDrawings(site.rendered(TestSite.CACHE)).files().forEach((path, bytes) -> {
                if (path.endsWith(".html")) {
                    Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
                    kind(page).ifPresent(kind -> samples.add(new Sample(path, kind, page)));
                }
            });
        }
    }

    private static Optional<PageKind> kind(Document page) {
        return Arrays.stream(PageKind.values())
                .filter(kind -> page.body().hasClass(kind.cssClass()))
                .findFirst();
    }

    @Test
    void thereIsAPageOfEachKind() {
        assertThat(samples).extracting(Sample::kind).contains(PageKind.values());
    }

    @Test
    void aPageLacksNoRuleThatIsForOneOfItsElements() {
        List<String> missing = new ArrayList<>();
        for (Stylesheet.Part part : Stylesheet.parts()) {
            List<String> selectors = selectors(part);
            for (Sample sample : samples) {
                if (!sample.carries(part)) {
                    selectors.stream()
                            .filter(sample::uses)
                            .map(selector -> sample.kind() + " lacks " + part.file() + ": " + selector)
                            .forEach(missing::add);
                }
            }
        }
        assertThat(missing.stream().distinct()).isEmpty();
    }

    @Test
    void noKindOfPageCarriesAPartThatItNeverUses() {
        List<String> unused = new ArrayList<>();
        for (Stylesheet.Part part : Stylesheet.parts()) {
            List<String> selectors = selectors(part);
            for (PageKind kind : part.kinds()) {
                if (samples.stream()
                        .filter(sample -> sample.kind() == kind)
                        .noneMatch(sample -> selectors.stream().anyMatch(sample::uses))) {
                    unused.add(kind + " does not use " + part.file());
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void aPageCarriesThePartsOfAFeatureOnlyIfItUsesThem() {
        List<Stylesheet.Part> parts = Stylesheet.parts().stream()
                .filter(part -> part.feature() != null)
                .toList();

        assertThat(parts).isNotEmpty().allSatisfy(part -> {
            assertThat(samples).anyMatch(sample -> sample.carries(part));
            assertThat(samples)
                    .filteredOn(sample -> sample.carries(part))
                    .allMatch(sample -> selectors(part).stream().anyMatch(sample::uses));
        });
    }

    @Test
    void everyFileOfTheStylesheetIsOnSomePage() throws IOException {
        Path css = Path.of("assets/css");
        try (Stream<Path> files = Files.walk(css)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file ->
                            css.relativize(file).toString().replace(".css", "").replace('\\', '/'))
                    .filter(name -> !name.equals("fonts"))
                    .toList();

            assertThat(Stylesheet.parts()).extracting(Stylesheet.Part::file).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static String rules(Stylesheet.Part part) {
        return Minifier.minify(Theme.SHIPPED.fill(Assets.SHIPPED.text("css/" + part.file() + ".css")));
    }

    private static List<String> selectors(Stylesheet.Part part) {
        String css = Minifier.minify(Assets.SHIPPED.text("css/" + part.file() + ".css"))
                .replaceAll("@keyframes [^{]+\\{[^}]*\\}\\s*\\}", "");
        Matcher rule = RULE.matcher(css);
        return Stream.generate(() -> rule.find() ? rule.group(1) : "")
                .takeWhile(head -> !head.isEmpty())
                .map(head -> STATE.matcher(head).replaceAll(""))
                .map(head -> head.replaceAll("(?<=^|[,\\s>+~])(?=$|[,)])", "*"))
                .toList();
    }
}
