package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import portfolio.TestSite;
import portfolio.audit.SiteReview;
import portfolio.output.Site;
import portfolio.source.Problem;
import portfolio.source.Severity;

/** Tests pages with names in other scripts. Folders keep the letters, and URLs are ASCII. */
class LettersInPathsTest {

    private static final TestSite SITE = TestSite.with(
            "site.yaml",
            """
            name: Hua Sample
            role: Engineer
            headline: Bridges
            url: https://hua.example.org/work/
            contact:
              - url: mailto:hua@example.org
            hosting:
              aliases:
                - {from: /nihongo, to: /projects/日本語/#見出し-two}
            """,
            "about.md",
            "## なにか\n\nSee [it](projects/日本語.md#見出し-two) and [below](#なにか).\n",
            "projects/日本語.md",
            """
            ---
            title: 日本語
            technologies: [Java, 形態素解析]
            ---
            See [here](#見出し-two), [other](ёлка.md) and [it](../about.md#なにか).

            ## 見出し Two

            [Tech](/technologies/形態素解析/), [encoded](/technologies/%E5%BD%A2%E6%85%8B%E7%B4%A0%E8%A7%A3%E6%9E%90/).
            """,
            "projects/ёлка.md",
            """
            ---
            title: Ёлка
            technologies: [形態素解析]
            ---
            To [it](日本語.md#見出し-two), [encoded](%E6%97%A5%E6%9C%AC%E8%AA%9E.md) or [page](/projects/日本語/).
            """,
            "experience/会社.yaml",
            """
            company: 会社
            roles:
              - title: 技師
                start: 2020
                end: present
                workstreams: [{title: W, project: 日本語, technologies: [形態素解析]}]
            """,
            "variants/銀行.yaml",
            "audience: 銀行\n");

    private static final Site FILES = SITE.files();

    @Test
    void foldersHaveTheLetters() {
        assertThat(FILES.files())
                .containsKeys(
                        "projects/日本語/index.html",
                        "projects/elka/index.html",
                        "technologies/形態素解析/index.html",
                        "for/銀行/index.html",
                        "variants/銀行/resume.json");
    }

    @Test
    void everyAddressIsInAsciiAndLeadsSomewhere() {
        List<String> addresses = FILES.files().entrySet().stream()
                .filter(file -> file.getKey().matches(".*[.](html|xml|txt|json|md|vcf)|_.*"))
                .flatMap(LettersInPathsTest::addresses)
                .toList();

        assertThat(addresses)
                .allMatch(address -> address.chars().allMatch(c -> c < 0x80))
                .contains("https://hua.example.org/work/projects/%E6%97%A5%E6%9C%AC%E8%AA%9E/");
        assertThat(SiteReview.of(FILES, SITE.content(), LocalDate.of(2026, 6, 30)))
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Problem::message)
                .isEmpty();
    }

    private static Stream<String> addresses(Map.Entry<String, byte[]> file) {
        String text = new String(file.getValue(), StandardCharsets.UTF_8);
        Stream<String> whole = Pattern.compile("https://hua\\.example\\.org/[^\\s\"<>)]*")
                .matcher(text)
                .results()
                .map(MatchResult::group);
        return file.getKey().endsWith(".html")
                ? Stream.concat(whole, Jsoup.parse(text).select("[href]").eachAttr("href").stream())
                : whole;
    }
}
