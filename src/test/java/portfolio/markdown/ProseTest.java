package portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static String html(String markdown) {
        return Prose.parse(markdown).html(Markup.PLAIN, 2, "");
    }

    /** The parser itself loses the inner brackets. */
    @Test
    void bracketsWithinBracketsThatReferToSomethingFurtherDownAreRead() {
        assertThat(Prose.parse("[ [:];]()\n* [:]:*").plain()).contains("[:];");
    }

    @Test
    void paragraphsAreSeparatedByBlankLines() {
        assertThat(html("one\ntwo  \nthree\\\nfour\n\nfive"))
                .isEqualTo("<p>one two<br>three<br>four</p>\n<p>five</p>\n");
    }

    private static final String EVERYTHING = """
            # One *two*

            Three `four`\\
            [five](/six) & 7.

            - a
            - b
              - c
              - d

            3. e

               f
            4. g

            > h

            ```java
            if (a < b) {
              c();
            ```

            ---

            | i | j |
            |---|---|
            | `k\\|` | l |
            """;

    @Test
    void plainTextHasABlankLineBetweenBlocks() {
        assertThat(Prose.parse(EVERYTHING).plain()).isEqualTo("""
                        One two

                        Three four
                        five & 7.

                        - a
                        - b
                          - c
                          - d

                        3. e
                           f
                        4. g

                        h

                        if (a < b) {
                          c();

                        i | j
                        k| | l""");
    }

    @Test
    void whatIsWrittenAgainShowsTheSame() {
        String again = Prose.parse(EVERYTHING).markdown(Markup.PLAIN, 2);

        assertThat(html(again)).isEqualTo(html(EVERYTHING));
        assertThat(Prose.parse(again).markdown(Markup.PLAIN, 2)).isEqualTo(again);
        assertThat(Prose.parse("## a\n### b").markdown(Markup.PLAIN, 3)).isEqualTo("### a\n\n#### b");
    }

    @Test
    void tightListsHaveNoParagraphs() {
        assertThat(html("- a\n- b\n  - c\n"))
                .isEqualTo("<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n");
    }

    @Test
    void looseListsHaveParagraphs() {
        assertThat(html("- a\n\n- b\n")).isEqualTo("<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n");
    }

    @Test
    void numberedListsStartWhereTheyWereStarted() {
        assertThat(html("1. a\n2. b\n")).isEqualTo("<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n");
        assertThat(html("7) a\n")).isEqualTo("<ol start=\"7\">\n<li>a</li>\n</ol>\n");
    }

    @Test
    void quotationsAndRulesAreShown() {
        assertThat(html("> a\n> > b\n\n---\n"))
                .isEqualTo("<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n<hr>\n");
    }

    @Test
    void codeIsShownAsItIs() {
        assertThat(html("```java title\nif (a < b)\n\t*c*\n```\n"))
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-java\">if (a &lt; b)\n\t*c*\n</code></pre>\n");
        assertThat(html("    a\n\n      b\n")).isEqualTo("<pre tabindex=\"0\"><code>a\n\n  b\n</code></pre>\n");
        assertThat(html("```\n```\n")).isEqualTo("<pre tabindex=\"0\"><code></code></pre>\n");
    }

    @Test
    void theLanguageOfCodeCannotLeaveItsAttribute() {
        assertThat(html("~~~C++\"><script>\na\n~~~\n"))
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-c++script\">a\n</code></pre>\n");
    }

    @Test
    void tablesHaveAHeadAndABody() {
        assertThat(html("| a | *b* |\n|:--|:-:|\n| `x\\|y` | \\| |\n| 1 |\n| 1 | 2 | 3 |\n"))
                .isEqualTo("""
                        <table>
                        <thead>
                        <tr><th scope="col">a</th><th scope="col"><em>b</em></th></tr>
                        </thead>
                        <tbody>
                        <tr><td><code>x|y</code></td><td>|</td></tr>
                        <tr><td>1</td><td></td></tr>
                        <tr><td>1</td><td>2</td></tr>
                        </tbody>
                        </table>
                        """);
    }

    @Test
    void headingsFollowTheLevelOfThePage() {
        Prose prose = Prose.parse("# a\n## b\n### c\n###### d\n");

        assertThat(prose.html(Markup.PLAIN, 3, "x-"))
                .isEqualTo(
                        "<h3 id=\"x-a\">a</h3>\n<h3 id=\"x-b\">b</h3>\n<h4 id=\"x-c\">c</h4>\n<h6 id=\"x-d\">d</h6>\n");
    }

    @Test
    void headingsHaveUniqueIds() {
        Prose prose = Prose.parse("## Über C++\n## Retries\n## Retries\n## Retries 2\n## 支払い\n## Retries\n");

        assertThat(prose.headings())
                .extracting(Heading::id)
                .containsExactly("uber-c-plus-plus", "retries", "retries-2", "retries-2-2", "section", "retries-3");
    }

    @Test
    void headingsAreFoundWithTheirOffsets() {
        String text = "a\n\n## B *c* ##\n\nd\n===\n";

        assertThat(Prose.parse(text).headings())
                .containsExactly(
                        new Heading(2, "b-c", "B c", text.indexOf("##"), 11),
                        new Heading(1, "d", "d", text.indexOf("d"), 1));
    }

    @Test
    void textInHeadingsIsNotAskedFor() {
        Markup shouting = new Markup() {
            @Override
            public String href(String destination) {
                return "../" + destination;
            }

            @Override
            public String text(String plain) {
                return plain.toUpperCase(Locale.ROOT);
            }
        };

        assertThat(Prose.parse("## a [b](c)\n\nd\n").html(shouting, 2, ""))
                .isEqualTo("<h2 id=\"a-b\">a <a href=\"../c\">b</a></h2>\n<p>D</p>\n");
    }

    @Test
    void referencesLeadWhereTheyAreDefined() {
        String text = "[a *b*][x] [x] ![p][x] [no]\n\n[x]: /u_(1) 'title'\n";
        Prose prose = Prose.parse(text);

        assertThat(prose.html(Markup.PLAIN, 2, ""))
                .isEqualTo("<p><a href=\"/u_(1)\">a <em>b</em></a> <a href=\"/u_(1)\">x</a> p [no]</p>\n");
        assertThat(prose.links()).containsExactly(new Link("/u_(1)", 0, 10), new Link("/u_(1)", 11, 3));
        assertThat(prose.pictures()).containsExactly(new Link("/u_(1)", text.indexOf("!["), 7));
    }

    @Test
    void linksAndPicturesAreFoundWithTheirOffsets() {
        String text = "- [a](b)\n\n> ![c [d](e)](f.png)\n> g <https://h.example>\n\n|[i](j)|\n|-|\n";
        Prose prose = Prose.parse(text);

        assertThat(prose.links())
                .containsExactly(
                        new Link("b", text.indexOf("b"), 1),
                        new Link("https://h.example", text.indexOf("https"), 17),
                        new Link("j", text.indexOf("j)"), 1));
        assertThat(prose.pictures()).containsExactly(new Link("f.png", text.indexOf("f.png"), 5));
    }

    @Test
    void offsetsCountWindowsLineEnds() {
        String text = "a\r\n\r\n## b\r\n\r\n[c\r\nd](e)\r\n";
        Prose prose = Prose.parse(text);

        assertThat(prose.html(Markup.PLAIN, 2, ""))
                .isEqualTo("<p>a</p>\n<h2 id=\"b\">b</h2>\n<p><a href=\"e\">c d</a></p>\n");
        assertThat(prose.headings()).containsExactly(new Heading(2, "b", "b", text.indexOf("##"), 4));
        assertThat(prose.links()).containsExactly(new Link("e", text.indexOf("e)"), 1));
    }

    @Test
    void rawHtmlIsShownAsText() {
        assertThat(html("<script>\nalert(1)\n\n</script>\n"))
                .isEqualTo("<p>&lt;script&gt; alert(1)</p>\n<p>&lt;/script&gt;</p>\n");
        assertThat(html("<div onclick=\"a\">*b*</div>\n"))
                .isEqualTo("<p>&lt;div onclick=&quot;a&quot;&gt;<em>b</em>&lt;/div&gt;</p>\n");
    }

    @Test
    void paragraphsArePlainText() {
        Prose prose = Prose.parse("## a\n\n*b*\nc `d` [e](f)\n\n- g\n- h\n  > i\n\n```\nj\n```\n\n|k|\n|-|\n");

        assertThat(prose.paragraphs()).containsExactly("b c d e", "g", "h", "i");
    }

    @Test
    void nothingIsEmpty() {
        for (String text : List.of("", "\n \n", "[a]: b\n")) {
            assertThat(Prose.parse(text).isEmpty()).isTrue();
            assertThat(html(text)).isEmpty();
        }
        assertThat(Prose.parse("a").isEmpty()).isFalse();
    }

    @Test
    void theSameTextGivesTheSameHtmlOnEveryThread() {
        String text = "## a\n\n- *b* [c](d)\n- `e`\n\n|f|\n|-|\n|g|\n\n[h]: i\n\n[h]\n";

        List<String> results = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> Prose.parse(text).html(Markup.PLAIN, 2, ""))
                .toList();

        assertThat(results).isEqualTo(Collections.nCopies(400, html(text)));
    }

    @Test
    void oneTextCanBeShownByManyThreads() {
        Prose prose = Prose.parse("## a\n\n- *b* [c](d)\n- `e`\n");

        assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> prose.html(Markup.PLAIN, 2, "")))
                .containsOnly(prose.html(Markup.PLAIN, 2, ""));
    }

    @Test
    void equalSourcesAreEqual() {
        assertThat(Prose.parse("*a*")).isEqualTo(Prose.parse("*a*")).hasSameHashCodeAs(Prose.parse("*a*"));
        assertThat(Prose.parse("*a*")).isNotEqualTo(Prose.parse("_a_")).hasToString("*a*");
        assertThat(Prose.parse("*a*").source()).isEqualTo("*a*");
    }
}
