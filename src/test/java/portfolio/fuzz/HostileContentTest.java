package portfolio.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.Soak;
import portfolio.TestSite;
import portfolio.asset.Assets;
import portfolio.content.reading.ContentMemory;
import portfolio.output.ArtefactCache;
import portfolio.output.Site;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.SiteBuild;
import portfolio.render.RenderContext;
import portfolio.source.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that any text in any field is either shown as plain text or rejected. */
@Order(1)
@Soak
class HostileContentTest {

    private static final int MOST_ROUNDS = 20;
    private static final int BLOCKS = 9;

    /** Fields whose text every format contains. */
    private static final List<String> SAID = List.of(
            "site.yaml/name", "experience/payment-ledger.yaml/company", "awards.yaml/0/title", "languages.yaml/1/name");

    @TempDir
    private Path temporary;

    private final RenderContext context = new RenderContext(Assets.SHIPPED, new ArtefactCache(null));
    private final PageOracle pages = new PageOracle(Vocabulary.load());
    private int taken;
    private int refused;

    @Test
    void whateverIsWrittenInAnyFieldIsTextOrRefused() throws IOException {
        int vectors = HostileContent.vectors().size();
        Set<String> paths = new TreeSet<>();
        for (int turn = 0; turn < vectors; turn++) {
            HostileContent content = new HostileContent(turn, BLOCKS);
            Site site = site(content);
            count(content);
            content.fields().forEach(field -> paths.add(field.path()));
            pages.check(site);
            checkTexts(content, site);
            checkLines(site);
        }

        System.out.println("Hostile content: " + vectors + " texts in " + paths.size() + " fields, " + taken
                + " shown as text, " + refused + " refused.");
        assertThat(taken).isGreaterThan(refused);
    }

    private Site site(HostileContent content) throws IOException {
        Path folder = temporary.resolve("content");
        BuildOptions options = new BuildOptions(folder, folder.resolveSibling("site"), null, false, null);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            content.write(folder);
            try {
                return TestSite.withoutDrawings(
                        SiteBuild.preview(options, context, new ContentMemory()).site());
            } catch (ProblemException problems) {
                problems.problems().forEach(problem -> ProblemOracle.check(problem, folder));
                content.giveWay(problems.problems());
            }
        }
        throw new AssertionError("even what is harmless is refused: "
                + content.fields().stream()
                        .map(field -> field.path() + ": " + field.refusal())
                        .toList());
    }

    private void count(HostileContent content) {
        for (HostileField field : content.fields()) {
            if (field.isHostile()) {
                taken++;
            } else {
                refused++;
                assertThat(field.refusal()).isNotBlank();
            }
        }
    }

    /** Structured data and JSON must contain the unchanged texts. */
    private static void checkTexts(HostileContent content, Site site) {
        List<String> json =
                leaves(JsonMapper.shared().readTree(text(site, "resume.json"))).toList();
        for (String path : SAID) {
            assertThat(json).contains(content.value(path));
        }
        String data = Objects.requireNonNull(
                        Jsoup.parse(text(site, "index.html")).selectFirst("script[type=application/ld+json]"))
                .data();
        assertThat(leaves(JsonMapper.shared().readTree(data))).contains(content.value("site.yaml/name"));
        String card = text(site, "contact.vcf").replace("\r\n ", "");
        assertThat(card.split("\r\n"))
                .filteredOn(line -> line.startsWith("FN:"))
                .hasSize(1);
    }

    /** In line-based files, no text may start a line. */
    private static void checkLines(Site site) {
        for (String name : List.of("contact.vcf", "robots.txt", "sitemap.xml")) {
            assertThat(text(site, name).split("\\R"))
                    .as(name)
                    .noneMatch(line ->
                            line.matches("(EMAIL:evil|Disallow:|Sitemap: https://evil|URL:https://evil\\.example/).*"));
        }
    }

    private static Stream<String> leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(HostileContentTest::leaves)
                : Stream.of(node.asString(""));
    }

    private static String text(Site site, String name) {
        return new String(Objects.requireNonNull(site.files().get(name), name), StandardCharsets.UTF_8);
    }
}
