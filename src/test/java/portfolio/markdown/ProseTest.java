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

    /** The parser itself would drop the inner brackets. */
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
                        <tr><th scope="col">a</th><th scope="col" class="center"><em>b</em></th></tr>
                        </thead>
                        <tbody>
                        <tr><td><code>x|y</code></td><td class="center">|</td></tr>
                        <tr><td>1</td><td class="center"></td></tr>
                        <tr><td>1</td><td class="center">2</td></tr>
                        </tbody>
                        </table>
                        """);
    }

    private static void isStableWhenWrittenAgain(String markdown) {
        String again = Prose.parse(markdown).markdown(Markup.PLAIN, 2);

        assertThat(html(again)).as(again).isEqualTo(html(markdown));
        assertThat(Prose.parse(again).plain())
                .as(again)
                .isEqualTo(Prose.parse(markdown).plain());
        assertThat(Prose.parse(again).notices()).as(again).isEmpty();
    }

    @Test
    void columnsKeepTheirAlignment() {
        String table = "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |";

        assertThat(html(table)).contains("<td>1</td><td>2</td><td class=\"center\">3</td><td class=\"end\">4</td>");
        assertThat(Prose.parse(table).markdown(Markup.PLAIN, 2)).contains("| --- | :--- | :---: | ---: |");
        isStableWhenWrittenAgain(table);
    }

    @Test
    void itemsOfTaskListsHaveABox() {
        String list = "- [x] a\n- [ ] *b*\n- c\n- \\[x] d\n\n1. [X] e\n2. [ ] f\n\n   g";

        assertThat(html(list))
                .contains(
                        "<li class=\"task\"><span class=\"box done\" role=\"img\" aria-label=\"Done\">[x]</span> a</li>")
                .contains("<span class=\"box\" role=\"img\" aria-label=\"To do\">[ ]</span> <em>b</em>")
                .contains("<li>c</li>\n<li>[x] d</li>")
                .contains("<ol>\n<li class=\"task\"><p><span");
        assertThat(Prose.parse(list).plain()).isEqualTo("- [x] a\n- [ ] b\n- c\n- [x] d\n\n1. [x] e\n2. [ ] f\n   g");
        assertThat(Prose.parse(list).paragraphs()).containsExactly("a", "b", "c", "[x] d", "e", "f", "g");
        isStableWhenWrittenAgain(list);
    }

    @Test
    void footnotesStandAtTheEndInTheOrderInWhichTheTextRefersToThem() {
        String text = """
                A *b[^x]* c[^y] d[^x].

                [^y]: Why[^z]
                [^x]: Ex

                    more
                [^z]: Zed

                E
                """;
        assertThat(Prose.parse(text).html(Markup.PLAIN, 2, "p--")).contains("""
                <p>A <em>b<sup><a id="note_1_from" href="#note_1">[1]</a></sup></em> c""").contains("""
                <sup><a id="note_1_from_2" href="#note_1">[1]</a></sup>.</p>
                <p>E</p>
                <ol class="notes">
                <li id="p--note_1"><p><a href="#note_1_from">[1]</a> Ex</p>
                <p>more</p>
                </li>
                <li id="p--note_2"><a href="#note_2_from">[2]</a> Why<sup><a id="note_3_from" href="#note_3">[3]</a></sup></li>
                <li id="p--note_3"><a href="#note_3_from">[3]</a> Zed</li>
                </ol>
                """);
        assertThat(Prose.parse(text).plain())
                .isEqualTo("A b[1] c[2] d[1].\n\nE\n\n[1] Ex\n\nmore\n[2] Why[3]\n[3] Zed");
        assertThat(Prose.parse(text).paragraphs()).containsExactly("A b c d.", "E", "Ex", "more", "Why", "Zed");
        isStableWhenWrittenAgain(text);
    }

    @Test
    void theOpeningKeepsMarkupWithoutLinksAndFootnotes() {
        Prose prose = Prose.parse("Intro [^1] b ~~s~~ and [`c`](https://example.org) [^1]. **More**\n\n[^1]: Ex");
        assertThat(prose.paragraphs().get(0)).isEqualTo("Intro b s and c. More");
        Inline opening = prose.opening("Intro b s and c.".length(), "");
        assertThat(opening.html(Markup.PLAIN)).isEqualTo("Intro b <del>s</del> and <code>c</code>.");
        assertThat(opening.markdown(Markup.PLAIN)).isEqualTo("Intro b ~~s~~ and `c`.");
        assertThat(prose.opening("Intro b s".length(), "…").markdown(Markup.PLAIN))
                .isEqualTo("Intro b ~~s~~…");
    }

    @Test
    void anAlertWithATitleIsNoticed() {
        assertThat(Prose.parse("> [!warning] Custom title\n> text").notices())
                .extracting(Notice::message)
                .containsExactly("an alert cannot have a title: it is shown as a quotation");
    }

    @Test
    void spacesInLinksAreNotEntities() {
        assertThat(Prose.parse("a [ b ](https://example.org) c").markdown(Markup.PLAIN, 2))
                .doesNotContain("&#32;");
    }

    @Test
    void aFootnoteWithoutTextAndATextWithoutReferenceAreNoticed() {
        Prose prose = Prose.parse("A[^1] b[^self].\n\n[^2]: C\n\n[^self]: D[^self]");

        assertThat(prose.plain()).isEqualTo("A[^1] b[1].\n\n[1] D[1]");
        assertThat(prose.notices())
                .extracting(Notice::message)
                .containsExactly(
                        "the footnote '[^1]' has no text", "the footnote '[^2]' is not shown: nothing refers to it");
        assertThat(prose.notices()).extracting(Notice::offset).containsExactly(1, 17);
    }

    @Test
    void alertsStandOutUnderTheirKind() {
        String alert = "> [!NOTE]\n> a *b*\n>\n> - c\n>\n> > [!tip]  \n> > d";

        assertThat(html(alert)).isEqualTo("""
                <div class="alert" role="note">
                <p class="kicker">Note</p>
                <p>a <em>b</em></p>
                <ul>
                <li>c</li>
                </ul>
                <div class="alert" role="note">
                <p class="kicker">Tip</p>
                <p>d</p>
                </div>
                </div>
                """);
        assertThat(Prose.parse(alert).plain()).isEqualTo("Note: a b\n\n- c\n\nTip: d");
        assertThat(Prose.parse(alert).paragraphs()).containsExactly("a b", "c", "d");
        isStableWhenWrittenAgain(alert);
        isStableWhenWrittenAgain("> [!WARNING]\n> ## a\n> b");
        isStableWhenWrittenAgain("> [!CAUTION]\n>\n> a");
    }

    @Test
    void anUnknownKindOfAlertIsAQuotationAndNoticed() {
        Prose prose = Prose.parse("a\n\n> [!DANGER]\n> b");

        assertThat(prose.plain()).isEqualTo("a\n\n[!DANGER] b");
        assertThat(prose.notices()).hasSize(1);
        assertThat(prose.notices().get(0).hint()).isEqualTo("use NOTE, TIP, IMPORTANT, WARNING or CAUTION");
        assertThat(prose.notices().get(0).offset()).isEqualTo(5);
        assertThat(Prose.parse("> [!NOTE] a").plain()).isEqualTo("[!NOTE] a");
    }

    @Test
    void commentsAreLeftOut() {
        assertThat(html("a\n\n<!-- b\n\nc -->\n\nd <!-- e\nf --> g\n")).isEqualTo("<p>a</p>\n<p>d g</p>\n");
        assertThat(html("<!-- a -->\n## b\n<!--->\nc -->")).isEqualTo("<h2 id=\"b\">b</h2>\n<p>c --&gt;</p>\n");
        assertThat(html("```\n<!-- a -->\n```\n\n    <!-- b -->\n")).contains("&lt;!-- a", "&lt;!-- b");
        assertThat(html("- a\n- <!-- b -->\n- c")).doesNotContain("b");
        assertThat(Prose.parse("<!-- a -->").isEmpty()).isTrue();
        assertThat(Prose.parse("<!-- a -->\n\n[b](c)").links().get(0).offset()).isEqualTo(16);
    }

    @Test
    void aCommentThatIsNotClosedStaysAndIsNoticed() {
        Prose prose = Prose.parse("a\n\n<!-- b\n\nc");

        assertThat(prose.plain()).isEqualTo("a\n\n<!-- b\n\nc");
        assertThat(prose.notices()).hasSize(1);
        assertThat(prose.notices().get(0).message()).isEqualTo("this comment is not closed, so it is shown as text");
        assertThat(prose.notices().get(0).offset()).isEqualTo(3);
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
                .containsExactly("uber-c-plus-plus", "retries", "retries-2", "retries-2-2", "支払い", "retries-3");
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
        assertThat(prose.inlinePictures()).containsExactly(new Link("/u_(1)", text.indexOf("!["), 7));
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
        assertThat(prose.inlinePictures()).containsExactly(new Link("f.png", text.indexOf("f.png"), 5));
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
