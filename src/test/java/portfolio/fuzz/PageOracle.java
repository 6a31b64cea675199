package portfolio.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import portfolio.output.Site;
import tools.jackson.databind.json.JsonMapper;

/** Checks the rules that hold for every site, whatever its content. Not thread-safe. */
final class PageOracle {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|tel:)\\S+|[^:\\s]*|[^:\\s]*[/?#]\\S*");
    private static final Pattern CARD_LINE =
            Pattern.compile("[A-Z]+(;[A-Z-]+=(\"[^\"]*\"|[a-z]+))*:.*", Pattern.DOTALL);
    private static final int CARD_LINE_BYTES = 75;
    private static final Pattern ROBOTS = Pattern.compile("User-agent: \\*\nAllow: /\nSitemap: \\S+\n");
    private static final int MOST_REMEMBERED = 20_000;

    private final Vocabulary vocabulary;

    /** Hashes of pages that were checked already. Most pages of an input are the same as those of another. */
    private final Set<Integer> known = new HashSet<>();

    PageOracle(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void check(Site site) {
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            if (!file.getKey().startsWith("assets/") && isNew(file.getKey(), file.getValue())) {
                check(file.getKey(), file.getValue());
            }
        }
    }

    private boolean isNew(String name, byte[] bytes) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.add(31 * Arrays.hashCode(bytes) + name.hashCode());
    }

    private void check(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).as(name).isEqualTo(bytes);
        if (name.endsWith(".html")) {
            checkPage(name, text);
        } else if (name.endsWith(".json") || name.endsWith(".webmanifest")) {
            JsonMapper.shared().readTree(text);
        } else if (name.endsWith(".vcf")) {
            checkCard(name, text);
        } else if (name.equals("robots.txt")) {
            assertThat(text).matches(ROBOTS);
        } else if (name.endsWith(".xml") || name.endsWith(".svg")) {
            checkXml(name, text);
        }
    }

    /** Long lines are folded, and continuation lines start with a space (RFC 6350, section 3.2). */
    private static void checkCard(String name, String text) {
        assertThat(text.split("\r\n", -1))
                .as(name)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= CARD_LINE_BYTES);
        assertThat(text.replace("\r\n ", "").split("\r\n", -1))
                .as(name)
                .allMatch(line -> line.isEmpty() || isCardLine(line));
    }

    private static boolean isCardLine(String line) {
        return CARD_LINE.matcher(line).matches() && line.chars().noneMatch(c -> c == '\r' || c == '\n' || c == 0);
    }

    private static void checkXml(String name, String text) {
        Parser parser = Parser.xmlParser().setTrackErrors(10);
        Document xml = parser.parseInput(text, "");
        assertThat(parser.getErrors()).as(name).isEmpty();
        assertThat(xml.select("script, foreignObject")).as(name).isEmpty();
    }

    private void checkPage(String name, String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(html, "");
        assertThat(parser.getErrors()).as(name + " parses").isEmpty();
        assertThat(vocabulary.strangers(page))
                .as(name + " has elements or attributes of its own")
                .isEmpty();
        assertThat(page.select("script:not([type=application/ld+json])"))
                .as(name)
                .hasSizeLessThanOrEqualTo(1);
        page.select("script[type=application/ld+json]")
                .forEach(script -> JsonMapper.shared().readTree(script.data()));
        Set<String> ids = new HashSet<>();
        for (Element element : page.getAllElements()) {
            String id = element.id();
            assertThat(
                            id.isEmpty()
                                    ? !element.hasAttr("id")
                                    : ids.add(id) && id.matches("[A-Za-z0-9_\\p{L}\\p{M}\\p{N}-]+"))
                    .as(name + " has the id '" + id + "'")
                    .isTrue();
            assertThat(element.childNodes()).as(name).noneMatch(Comment.class::isInstance);
            for (String attribute : List.of("href", "src")) {
                assertThat(element.attr(attribute)).as(name).matches(ADDRESS);
            }
        }
    }
}
