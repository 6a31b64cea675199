package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.TestSite;
import portfolio.output.Site;
import portfolio.source.Problem;
import portfolio.source.ProblemText;

/** Damages single pages and files of the shipped site, and reviews sites whose content has faults. */
class SiteReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final TestSite SHIPPED = TestSite.of(TestSite.SHIPPED);
    private static final Site SITE = SHIPPED.files();
    private static final String PAYOUT = "projects/global-payout-platform/index.html";
    private static final String NAMELESS =
            "content/site.yaml: note: search engines find no name on this site\n  hint: add 'name'";

    @Test
    void ofTheShippedSiteOnlyTheMissingNameIsNoted() {
        assertThat(told(SiteReview.of(SITE, SHIPPED.content(), TODAY))).containsExactly(NAMELESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                PAYOUT + "|href=\"../../technologies/kafka/\"|href=\"../../nowhere/\"|"
                        + "content/projects/global-payout-platform.md|'../../nowhere/' on /projects/global-payout-platform/",
                PAYOUT + "|href=\"../../technologies/kafka/\"|href=\"../../../../\"|"
                        + "content/projects/global-payout-platform.md|'../../../../' on /projects/global-payout-platform/",
                "resume/index.html|href=\"../#contact\"|href=\"../#nowhere\"|content/site.yaml|'../#nowhere' on /resume/",
                "resume/index.html|<main|<img src=\"nowhere.png\" alt=\"\"><main|content/site.yaml|'nowhere.png' on /resume/",
                "resume/index.html|<main|<img srcset=\"../favicon.svg, nowhere.png 2x\" alt=\"\"><main|content/site.yaml|"
                        + "'nowhere.png' on /resume/",
                "index.html|:image\" content=\"https://www.example.com/assets/|:image\" content=\"https://www.example.com/x/|"
                        + "content/site.yaml|'https://www.example.com/x/card",
                "site.webmanifest|assets/maskable|nowhere/maskable|content/site.yaml|in site.webmanifest",
                "sitemap.xml|com/resume/|com/nowhere/|content/site.yaml|'https://www.example.com/nowhere/' in sitemap.xml",
                "robots.txt|sitemap.xml|nowhere.xml|content/site.yaml|'https://www.example.com/nowhere.xml' in robots.txt",
                "llms.txt|com/resume.md)|com/nowhere.md)|content/site.yaml|'https://www.example.com/nowhere.md' in llms.txt",
                "resume.json|\"basics\": {|\"basics\": {\"url\": \"https://www.example.com/nowhere\",|content/site.yaml|"
                        + "'https://www.example.com/nowhere' in resume.json"
            })
    void anAddressThatLeadsNowhereIsAnError(String file, String text, String other, String place, String message) {
        assertThat(spoiled(file, text, other))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem)
                        .startsWith(place)
                        .contains("error: the link '")
                        .contains("is broken"))
                .anySatisfy(problem -> assertThat(problem).contains(message));
    }

    @Test
    void aLinkToASectionThatIsNotThereIsToldWhereItIsWritten() {
        assertThat(review("about.md", "I work.\n\nSee [the work](/#work).\n")).contains("""
                        content/about.md:3:16: error: broken link: the site has no '/#work'
                          3 | See [the work](/#work).
                            |                ^^^^^^
                          hint: correct the link, or remove it""");
    }

    @Test
    void anAddressUnderThatOfTheSiteMayBePublishedByOtherMeans() {
        assertThat(review("site.yaml", """
                        role: Engineer
                        url: https://ada.example.org/
                        contact: [{url: 'https://ada.example.org/blog/'}]
                        """))
                .anySatisfy(
                        problem -> assertThat(problem)
                                .startsWith(
                                        "content/site.yaml:3:17: warning: 'https://ada.example.org/blog/' is an address on this site, but"))
                .noneSatisfy(problem -> assertThat(problem).contains("is broken"));
    }

    @Test
    void aSecondIdIsAnErrorAtTheSectionOfTheHomePage() {
        assertThat(spoiled("index.html", "id=\"skills_title\"", "id=\"about_title\""))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("content/site.yaml:41:5: error: on /, the id 'about_title' occurs twice"));
    }

    @Test
    void theFaultOfAnEntryOfTheHomePageIsThatOfItsProject() {
        assertThat(spoiled("index.html", "id=\"work-2\" aria-labelledby=\"work-2_title\">", "$0<i id=\"main\"></i>"))
                .anySatisfy(problem -> assertThat(problem)
                        .matches("(?s)content/projects/[a-z-]+\\.md: error: on /, the id 'main' occurs twice.*"));
    }

    @ParameterizedTest
    @CsvSource({
        "'<h1', '<h1>Again</h1><h1', warning, 'there are 2 level-1 headings instead of one'",
        "'</main>', '<h6>Deep</h6></main>', warning, 'the heading ''Deep'' skips a level'",
        "'</main>', '<img src=\"../../favicon.svg\"></main>', error, 'the image ''../../favicon.svg'' has no alternative text'",
        "'<main', '<main></main><main', warning, 'there are 2 ''main'' landmarks instead of one'",
        "'</footer>', '</footer><header></header>', warning, 'there are 2 ''header'' landmarks instead of one'",
        "'</main>', '<nav></nav></main>', warning, 'a ''nav'' element has no name of its own'"
    })
    void markupThatDoesNotSayWhatItIsIsTold(String text, String other, String severity, String message) {
        assertThat(spoiled(PAYOUT, text, other))
                // A page with a picture is also weighed.
                .filteredOn(problem -> !problem.contains("the heaviest page, "))
                .singleElement()
                .asString()
                .startsWith(
                        "content/projects/global-payout-platform.md: " + severity + ": on /projects/global-payout-p")
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "--accent:#9a152b, --accent:#ff9a9a, 'accent'' on light pages has', 4.5",
        "--ink-2:#394655, --ink-2:#8a97a6, 'ink-2'' on light pages has', 7.0",
        "--ink:#e4eae2, --ink:#5a6a5a, 'ink'' on dark pages has', 7.0",
        "'oklch(.82 .1 25)', 'oklch(.42 .1 25)', 'accent'' on dark pages in new browsers has', 4.5"
    })
    void aColourThatIsHardToReadIsAnError(String text, String other, String name, String least) {
        assertThat(spoiled("index.html", text, other))
                .singleElement()
                .asString()
                .startsWith("content/site.yaml:7:1: error: the colour '")
                .contains(name)
                .contains(" with the background; " + least + ":1 is required");
    }

    @Test
    void aHeavyPageIsAWarning() {
        String noise = noise(30_000);

        assertThat(spoiled(PAYOUT, "</main>", noise + "</main>"))
                .singleElement()
                .asString()
                .startsWith(
                        "content/projects/global-payout-platform.md: warning: /projects/global-payout-platform/ is ")
                .contains("more than the 14,600 that arrive in the first round trip");
    }

    @Test
    void aHeavyFirstVisitAndAHeavyFileAreWarnings() {
        assertThat(spoiled("index.html", "</main>", noise(400_000) + "</main>"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("content/site.yaml: warning: a first visit loads ")
                        .contains(" bytes, more than 70,000"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("content/site.yaml: warning: index.html is ")
                        .contains(" bytes, more than 200,000"));
    }

    @Test
    void theTitleOfAProjectIsTooLongWhereItIsWritten() {
        assertThat(review("projects/a.md", "---\ntitle: " + "Long ".repeat(13) + "\n---\nA text.\n"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("content/projects/a.md:2:8: warning: the title of /projects/a/ has 64 characters"));
    }

    @Test
    void aShortDescriptionIsToldAtTheFirstParagraph() {
        assertThat(review("projects/a.md", "---\ntitle: A\n---\n\nA short text.\n"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("content/projects/a.md:5:1: warning: the description of /projects/a/ has only 13"));
        assertThat(review("projects/a.md", "---\ntitle: A\nsubtitle: Short\n---\n"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("content/projects/a.md:3:11: warning: the description of /projects/a/ has only 5"));
    }

    @Test
    void theDescriptionOfATermIsThePrograms() {
        assertThat(review("projects/a.md", "---\ntitle: A\ntechnologies: [Java, Kafka]\n---\nA text.\n"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(
                                "content/projects/a.md:3:22: note: the description of /technologies/kafka/ has only"));
    }

    @Test
    void aLongDescriptionIsAWarning() {
        assertThat(spoiled(PAYOUT, "name=\"description\" content=\"", "$0" + "long ".repeat(40)))
                .singleElement()
                .asString()
                .contains("warning: the description of /projects/global-payout-platform/ has ", "more than 160");
    }

    @Test
    void twoProjectsThatSayTheSameAreTold() {
        String text = "---\ntitle: Same\n---\nThe same text, which is long enough to be a description.\n";

        assertThat(review("projects/a.md", text, "projects/b.md", text))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("content/projects/b.md:2:8: warning: /projects/b/ and /projects/a/ have the same "
                                + "title"))
                .anySatisfy(
                        problem -> assertThat(problem)
                                .startsWith(
                                        "content/projects/b.md:4:1: warning: /projects/b/ and /projects/a/ have the same description"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"@context\"', '{{\"@context\"', 'is not valid JSON: '",
        "'\"@type\":\"CreativeWork\",', '', 'has no ''@type'' at /@graph/0'",
        "'\"@type\":\"CreativeWork\",\"name\"', '\"@type\":\"CreativeWork\",\"called\"', "
                + "'has no ''name'' at /@graph/0, of type CreativeWork'",
        "'\"item\":\"https://www.example.com/\"', '\"item\":\"/\"', 'has an address without a host: ''/'' at /@graph/1/'"
    })
    void structuredDataThatMachinesCannotUseIsAnError(String text, String other, String message) {
        assertThat(spoiled(PAYOUT, text, other))
                .singleElement()
                .asString()
                .startsWith("content/projects/global-payout-platform.md: error: the structured data of /projects/")
                .contains(message);
    }

    @Test
    void aHighlightThatIsTooLongIsNoted() {
        assertThat(review(
                        "experience/a.yaml",
                        "company: A\nroles:\n  - title: Engineer\n    highlights:\n      - Short.\n      - "
                                + "Long and longer. ".repeat(20) + "\n"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("content/experience/a.yaml:6:9: note: this highlight has 339 characters"));
    }

    @Test
    void aSecurityContactThatHoldsNoMoreOrTooLongIsTold() {
        assertThat(security("2026-06-29"))
                .containsExactly("content/site.yaml:5:14: warning: security.txt expired on 2026-06-29");
        assertThat(security("2026-07-29"))
                .containsExactly("content/site.yaml:5:14: note: security.txt expires soon, on 2026-07-29");
        assertThat(security("2026-07-30")).isEmpty();
        assertThat(security("2027-06-30")).isEmpty();
        assertThat(security("2027-07-01"))
                .containsExactly("content/site.yaml:5:14: warning: security.txt expires more than a year from now");
    }

    @Test
    void whatTheSiteSaysOfTimesIsComparedWithTheDay() {
        assertThat(review(
                        "site.yaml",
                        "role: Engineer\nurl: https://ada.example.org/\ncontact:\n- url: tel:+1\n",
                        "experience/a.yaml",
                        "company: A\nroles:\n- title: B\n  start: 2026-07\n  end: present\n",
                        "experience/b.yaml",
                        "company: B\nroles:\n- title: C\n  start: 2027\n- title: D\n  start: expected 2026-01\n",
                        "education.yaml",
                        """
                        - degree: B.A.
                          end: 2028-06
                        - degree: M.A.
                          end: expected 2026-05
                        - degree: Ph.D.
                          end: expected 2028
                        - degree: B.Sc.
                          end: 2026-06
                        """,
                        "awards.yaml",
                        "- title: Prize\n  date: 2027\n"))
                .filteredOn(problem -> !problem.contains("no project"))
                .map(problem ->
                        problem.replaceFirst("(?s)\n.*\n  hint", " hint").strip())
                .contains(
                        "content/awards.yaml:2:9: warning: 2027 is in the future, but the site presents it as past"
                                + " hint: correct the date, or leave the entry out until then",
                        "content/education.yaml:2:8: warning: 2028-06 is in the future, but the site presents the"
                                + " degree as earned hint: write 'end: expected 2028-06'",
                        "content/education.yaml:4:8: warning: this was expected by 2026-05, which has passed"
                                + " hint: write 'end: 2026-05' if it ended then, or the date you expect now",
                        "content/experience/a.yaml:4:10: warning: 2026-07 is in the future, but the site presents it"
                                + " as current hint: write 'start: expected 2026-07' and leave 'end' out, or correct the"
                                + " date",
                        "content/experience/b.yaml:4:10: warning: 2027 is in the future, but the site presents it"
                                + " as past hint: write 'start: expected 2027', or correct the date",
                        "content/experience/b.yaml:6:10: warning: this was expected to start 2026-01, which has passed"
                                + " hint: write 'start: 2026-01' if it did, or the date you expect now")
                .noneMatch(problem -> problem.contains("education.yaml:6") || problem.contains("education.yaml:8"));
    }

    @Test
    void anEmployerWhoIsNamedAfterTheEndOfTheLastRoleIsNoted() {
        assertThat(current("2026-05"))
                .containsExactly(
                        "content/experience/a.yaml:4:8: note: the latest role ended 2026-05; the contact card and"
                                + " the structured data still name 'A' as employer");
        assertThat(current("2026-06")).isEmpty();
        assertThat(current("2027")).isEmpty();
        assertThat(current("present")).isEmpty();
    }

    private static List<String> current(String end) {
        return review("experience/a.yaml", "company: A\nroles:\n- title: B\n  end: " + end + "\n").stream()
                .filter(problem -> problem.contains("employer"))
                .map(problem -> problem.replaceFirst("(?s)\n.*", ""))
                .toList();
    }

    private static List<String> security(String expires) {
        String hosting = "hosting:\n  security:\n    contact: [mailto:a@example.net]\n    expires: " + expires + "\n";
        return review("site.yaml", "role: Engineer\n" + hosting).stream()
                .filter(problem -> problem.contains("security.txt"))
                .map(problem -> problem.replaceFirst("(?s)\n.*", ""))
                .toList();
    }

    @Test
    void addressesOfOneNetworkAreWarnedOf() {
        String links = Stream.of(
                        "http://10.0.0.7/",
                        "http://192.168.1.1/a",
                        "http://172.20.0.1/",
                        "http://100.64.0.1/",
                        "http://127.0.0.1:8080/",
                        "http://[::1]/",
                        "http://172.32.0.1/",
                        "http://100.128.0.1/",
                        "http://[2001:db8::1]/")
                .map(url -> "[link](" + url + ")")
                .collect(Collectors.joining("\n\n"));

        assertThat(review("about.md", links))
                .filteredOn(problem -> problem.contains("is an address on your own machine or network"))
                .hasSize(6)
                .allSatisfy(problem -> assertThat(problem).contains("about.md:", "warning: "));
    }

    private static List<String> review(String... namesAndTexts) {
        TestSite site = TestSite.with(namesAndTexts);
        return told(SiteReview.of(site.files(), site.content(), TODAY));
    }

    /** Returns the findings for the shipped site with one text replaced, without those for the unchanged site. */
    private static List<String> spoiled(String file, String text, String other) {
        String before = new String(SITE.files().get(file), StandardCharsets.UTF_8);
        assertThat(before).contains(text);
        UnaryOperator<String> change = all -> all.replace(text, other.replace("$0", text));
        Site spoiled =
                SITE.with(TestSite.files(Map.of(file, change.apply(before).getBytes(StandardCharsets.UTF_8))));
        return told(SiteReview.of(spoiled, SHIPPED.content(), TODAY)).stream()
                .filter(problem -> !problem.equals(NAMELESS))
                .toList();
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(ProblemText::of).toList();
    }

    /** Returns text that hardly compresses. */
    private static String noise(int length) {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder("<p>");
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.append("</p>").toString();
    }
}
