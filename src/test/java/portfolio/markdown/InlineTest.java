package portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.source.InvalidValue;

class InlineTest {

    /** Encloses each run of text in marks. */
    private static final Markup MARKING = new Markup() {
        @Override
        public String href(String destination) {
            return "../" + destination;
        }

        @Override
        public String text(String plain) {
            return "{" + Html.escape(plain) + "}";
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plain text | plain text",
                "*a* and **b** | <em>a</em> and <strong>b</strong>",
                "_a_ __b__ ***c*** | <em>a</em> <strong>b</strong> <em><strong>c</strong></em>",
                "trip_started, trip_ended | trip_started, trip_ended",
                "`a < b` | <code>a &lt; b</code>",
                "`` `x` `` | <code>`x`</code>",
                "[a *b*](/c) | <a href=\"/c\">a <em>b</em></a>",
                "[a](/b \"title\") | <a href=\"/b\">a</a>",
                "[a](/b?c&d=\"e) | <a href=\"/b?c&amp;d=&quot;e\">a</a>",
                "[a](</b&amp;c\\_d>) | <a href=\"/b&amp;c_d\">a</a>",
                "<https://x.example/?a&b> | <a href=\"https://x.example/?a&amp;b\">https://x.example/?a&amp;b</a>",
                "<a@b.example> | <a href=\"mailto:a@b.example\">a@b.example</a>",
                "![a *b* <i>](c.png) d | a b &lt;i&gt; d",
                "[![a](b.png)](c) | <a href=\"c\">a</a>",
                "&amp; &lt; &copy; \\* \\&amp; | &amp; &lt; © * &amp;amp;",
                "[a] and [b *c*][d] and ![e][f] | [a] and [b <em>c</em>][d] and ![e][f]",
                "[ ] a | [ ] a",
                "a * b ** c _ d ` e [ f ] | a * b ** c _ d ` e [ f ]"
            })
    void markupBecomesHtml(String markdown, String html) {
        assertThat(Inline.parse(markdown).html(Markup.PLAIN)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a", "1. a", "# a", "> a", "***", "---", "===", "    a", "\ta", "```a", "~~~", "|a|b|", "[a]: b",
                "+ a", "- [ ] a"
            })
    void textThatLooksLikeABlockIsStillText(String markdown) {
        Inline marked = Inline.parse(markdown + " *b*");

        assertThat(Inline.parse(markdown).html(Markup.PLAIN)).isEqualTo(Html.escape(markdown.strip()));
        assertThat(marked.html(Markup.PLAIN)).isEqualTo(Html.escape(markdown.strip()) + " <em>b</em>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<?php a ?>",
                "<![CDATA[a]]>",
                "</div>"
            })
    void rawHtmlIsShownAsText(String html) {
        Inline inline = Inline.parse("a " + html + " b");

        assertThat(inline.html(Markup.PLAIN)).isEqualTo("a " + Html.escape(html) + " b");
        assertThat(inline.plain()).isEqualTo("a " + html + " b");
    }

    @ParameterizedTest
    @CsvSource({
        "a <!-- b --> c, a c",
        "a<!-- b -->c, ac",
        "<!-- a --> b, b",
        "a <!-- b -->, a",
        "<!-- a --><!-- b -->, ''",
        "*a* <!-- b --> c, <em>a</em> c",
        "a <!-- b, a &lt;!-- b",
        "`<!-- a -->`, <code>&lt;!-- a --&gt;</code>",
    })
    void commentsAreLeftOut(String markdown, String html) {
        assertThat(Inline.parse(markdown).html(Markup.PLAIN)).isEqualTo(html);
    }

    @Test
    void aListOrQuotationInOneParagraphIsNoticed() {
        assertThat(List.of("- [x] task", "> [!NOTE]\n> x", "> quoted"))
                .allSatisfy(text -> assertThat(Inline.parse(text).notices()).hasSize(1));
        assertThat(List.of("> 50 % faster", "-5 °C", "- 3"))
                .allSatisfy(text -> assertThat(Inline.parse(text).notices()).isEmpty());
    }

    @Test
    void pointsBelowATextAreAList() {
        Inline inline = Inline.parse("*Published*\n  - at [one](https://a.example)\n    place\n  - twice\n");

        assertThat(inline.html(Markup.PLAIN)).isEqualTo("""
                <em>Published</em>
                <ul>
                <li>at <a href="https://a.example">one</a> place</li>
                <li>twice</li>
                </ul>
                """);
        assertThat(inline.plain()).isEqualTo("Published\n- at one place\n- twice");
        assertThat(inline.statements()).containsExactly("Published", "at one place", "twice");
        assertThat(inline.links()).hasSize(1);
        assertThat(Inline.parse(inline.markdown(Markup.PLAIN)).html(Markup.PLAIN))
                .isEqualTo(inline.html(Markup.PLAIN));
        assertThat(Inline.parse("- a\n- b").hasPoints()).isTrue();
        assertThat(Inline.parse("a -\nb - c").hasPoints()).isFalse();
        assertThat(Inline.parse("a\\\n- b").hasPoints()).isFalse();
    }

    @Test
    void pointsWithinPointsAreRefused() {
        assertThatThrownBy(() -> Inline.parse("a\n  - b\n    - c")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void struckTextKeepsItsMarkInPlainText() {
        Inline inline = Inline.parse("Led ~~two~~ [**~~ten~~** three](https://a.example) teams \\~~x\\~~");

        assertThat(inline.html(Markup.PLAIN))
                .isEqualTo("Led <del>two</del> <a href=\"https://a.example\"><strong><del>ten</del></strong> three</a>"
                        + " teams ~~x~~");
        assertThat(inline.plain()).isEqualTo("Led two ten three teams ~~x~~");
        assertThat(Inline.parse(inline.markdown(Markup.PLAIN)).html(Markup.PLAIN))
                .isEqualTo(inline.html(Markup.PLAIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://a.example https://a.example",
                "http://a.example/b?c=d&e=f#g http://a.example/b?c=d&e=f#g",
                "https://a.example/b_c_d https://a.example/b_c_d",
                "www.a.example/b https://www.a.example/b",
                "HTTPS://A.example https://a.example",
                "ida@a.example mailto:ida@a.example",
                "ida.b+c_d@a-b.example mailto:ida.b+c_d@a-b.example",
                "https://a.example/b_(c) https://a.example/b_(c)",
                "https://bücher.example/é https://xn--bcher-kva.example/%C3%A9",
                "https://a.example:8080/b https://a.example:8080/b",
            })
    void bareAddressesAreLinks(String written, String destination) {
        for (String around : List.of("%s", "See %s.", "(%s)", "\"%s\",", "*%s*", "see: %s!", "%s, b", "“%s”…")) {
            Inline inline = Inline.parse(around.formatted(written));

            assertThat(inline.links()).as(around).extracting(Link::destination).containsExactly(destination);
            assertThat(inline.links().get(0).offset()).as(around).isEqualTo(around.indexOf("%s"));
            assertThat(inline.plain()).isEqualTo(around.formatted(written).replace("*", ""));
            assertThat(Inline.parse(inline.markdown(Markup.PLAIN)).html(Markup.PLAIN))
                    .isEqualTo(inline.html(Markup.PLAIN));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https\\://a.example",
                "`https://a.example`",
                "https://localhost",
                "xhttps://a.example",
                "www.",
                "https://",
                "a@b",
                "@a.example",
                "ftp://a.example",
                "https://*.example",
                "a.example/b",
            })
    void otherTextIsNoLink(String text) {
        assertThat(Inline.parse(text).links()).isEmpty();
    }

    @Test
    void anAddressInALinkIsItsText() {
        assertThat(Inline.parse("[see https://a.example](https://b.example)").html(Markup.PLAIN))
                .isEqualTo("<a href=\"https://b.example\">see https://a.example</a>");
        assertThat(Inline.parse("wow!ida@a.example").markdown(Markup.PLAIN))
                .isEqualTo("wow\\![ida@a.example](mailto:ida@a.example)");
        assertThat(Inline.parse("wow!https://a.example").markdown(Markup.PLAIN)).isEqualTo("wow!<https://a.example>");
    }

    @Test
    void anAddressInAngleBracketsMayHaveSpaces() {
        assertThat(Inline.parse("[a](<https://a.example/b c>) [d](</e f>)").html(Markup.PLAIN))
                .isEqualTo("<a href=\"https://a.example/b%20c\">a</a> <a href=\"/e%20f\">d</a>");

        Inline bare = Inline.parse("f[*i*](x y) [](a b)");
        assertThat(bare.html(Markup.PLAIN)).isEqualTo("f[<em>i</em>](x y) [](a b)");
        assertThat(bare.notices()).hasSize(2);
        assertThat(bare.notices().get(0).hint()).isEqualTo("put the address in angle brackets: [text](<x y>)");
    }

    @ParameterizedTest
    @CsvSource({
        "a <b>c</b> d, <b>, **text**",
        "a<br>b, <br>, backslash",
        "<a href='https://x.example'>c</a>, <a>, [text](https://example.com)",
        "<img src=x>, <img>, in a paragraph of its own",
        "<iframe src=x></iframe>, <iframe>, embedded",
        "<VIDEO controls></VIDEO>, <VIDEO>, embedded",
        "<script>x</script>, <script>, embedded",
        "a </p> b, </p>, blank line",
        "a List<String> b, <String>, `<String>`",
    })
    void oneNoticeSaysForEachTagWhatToWriteInstead(String markdown, String tag, String hint) {
        List<Notice> notices = Inline.parse(markdown).notices();

        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).message()).isEqualTo("the HTML tag '" + tag + "' is shown as text");
        assertThat(notices.get(0).hint()).contains(hint);
        assertThat(markdown.substring(notices.get(0).offset())).startsWith(tag.replace(">", ""));
    }

    @Test
    void aLinkCannotLeaveItsAttribute() {
        String html = Inline.parse("[a](<x\"onclick=\"alert(1)>)").html(Markup.PLAIN);

        assertThat(html).isEqualTo("<a href=\"x&quot;onclick=&quot;alert(1)\">a</a>");
    }

    @Test
    void eachRunOfTextIsAskedForAsAWhole() {
        String html = Inline.parse("a &amp; b <i>\nc\\_d [e] ![f](g) *h* i").html(MARKING);

        assertThat(html).isEqualTo("{a &amp; b &lt;i&gt; c_d [e] f }<em>{h}</em>{ i}");
    }

    @Test
    void textInLinksAndCodeIsNotAskedFor() {
        String html = Inline.parse("`a` [b **c**](d) <https://e.example>").html(MARKING);

        assertThat(html)
                .isEqualTo("<code>a</code>{ }<a href=\"../d\">b <strong>c</strong></a>{ }"
                        + "<a href=\"../https://e.example\">https://e.example</a>");
    }

    @Test
    void lineEndsAreSpaces() {
        Inline inline = Inline.parse("  one\ntwo\r\n*three  \n\n  four*\n");

        assertThat(inline.html(Markup.PLAIN)).isEqualTo("one two <em>three four</em>");
        assertThat(Inline.parse("one\ntwo\n").plain()).isEqualTo("one two");
    }

    @Test
    void aBackslashMakesALineEndALineBreak() {
        for (String end : List.of("\n", "\r\n")) {
            Inline inline =
                    Inline.parse("one\\" + end + "two\\" + end + "\\" + end + "three\\\\" + end + "*four*" + end);

            assertThat(inline.html(Markup.PLAIN)).isEqualTo("one<br>two<br><br>three\\ <em>four</em>");
            assertThat(inline.plain()).isEqualTo("one\ntwo\n\nthree\\ four");
            assertThat(inline.line()).isEqualTo("one two  three\\ four");
        }
        assertThat(Inline.parse("`a\\\nb`").plain()).isEqualTo("a\\ b");
        assertThat(Inline.parse("a\\\n---\\\n- b").plain()).isEqualTo("a\n---\n- b");
    }

    @Test
    void plainTextHasNoMarkup() {
        assertThat(Inline.parse("*a* `b` [c **d**](e) ![f](g) &copy; \\*").plain())
                .isEqualTo("a b c d f © *");
    }

    @Test
    void linksAreFoundWithTheirOffsets() {
        String text = "See\n[a](/b&amp;c) and <https://x.example> [d]() ![p](q) *[e](<f>)*";

        assertThat(Inline.parse(text).links())
                .containsExactly(
                        new Link("/b&c", text.indexOf("/b"), 8),
                        new Link("https://x.example", text.indexOf("https"), 17),
                        new Link("", text.indexOf("[d]"), 5),
                        new Link("f", text.indexOf("f>"), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a **[b](/x)** c](/y)", "[a *<https://x.example/>* c](/y)", "[a ![p [q](/z)](/w) c](/y)"})
    void aLinkInALinkIsItsText(String text) {
        assertThat(Jsoup.parse(Inline.parse(text).html(Markup.PLAIN)).select("a a, a + a"))
                .isEmpty();
        assertThat(Inline.parse(text).html(Markup.PLAIN)).doesNotContainPattern("<a [^>]*>(?:(?!</a>).)*<a ");
    }

    @Test
    void nothingIsNothing() {
        for (String text : List.of("", " ", "\n", "\t\n ")) {
            assertThat(Inline.parse(text).html(Markup.PLAIN)).isEmpty();
            assertThat(Inline.parse(text).plain()).isEmpty();
        }
    }

    @Test
    void equalSourcesAreEqual() {
        assertThat(Inline.parse("*a*")).isEqualTo(Inline.parse("*a*")).hasSameHashCodeAs(Inline.parse("*a*"));
        assertThat(Inline.parse("*a*")).isNotEqualTo(Inline.parse("_a_")).hasToString("*a*");
        assertThat(Inline.parse("*a*").source()).isEqualTo("*a*");
    }
}
