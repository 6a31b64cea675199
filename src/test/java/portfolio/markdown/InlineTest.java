package portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {

    /** Marks each run of text it is asked for. */
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
                "<!-- a -->",
                "<?php a ?>",
                "<![CDATA[a]]>",
                "</div>"
            })
    void rawHtmlIsShownAsText(String html) {
        Inline inline = Inline.parse("a " + html + " b");

        assertThat(inline.html(Markup.PLAIN)).isEqualTo("a " + Html.escape(html) + " b");
        assertThat(inline.plain()).isEqualTo("a " + html + " b");
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
        Inline inline = Inline.parse("  one\ntwo\r\n*three\n\n- four*\n");

        assertThat(inline.html(Markup.PLAIN)).isEqualTo("one two  <em>three  - four</em>");
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
