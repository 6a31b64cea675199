package portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.Soak;
import portfolio.source.InvalidValue;

@Soak
class MarkdownLimitsTest {

    /** Many times longer than the slowest case takes on an idle machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final List<String> PATTERNS = List.of(
            "[",
            "![",
            "*a ",
            "**a *a ",
            "a**b",
            "c* ",
            "*",
            "_",
            "*_",
            "x*",
            "> ",
            ">",
            "- ",
            "* ",
            "1. ",
            "`",
            "`a ``b ",
            "<",
            "<a ",
            "x <!--",
            "x <?",
            "x <![CDATA[",
            "x <!A ",
            " b=\"c\"",
            "[a](",
            "[a](<b",
            "[a](b \"",
            "[a](b \"\\\"",
            "[a] ",
            "[a][",
            "[a](b) ",
            "`a` ",
            "&",
            "&amp; ",
            "\\",
            "\\*",
            "<http://a",
            "<a@a.",
            "[a]: b\n",
            "[a]:\n",
            "[a\n",
            "|a",
            "|a\n",
            "|-|-|\n",
            "|",
            "> a\n",
            "- a\n",
            "- a\n\n",
            "# a\n",
            "# a\n\n",
            "[a]: b\n\n",
            "[a]\n\n",
            " ",
            "\t",
            "\n",
            "a\n",
            "a  \n",
            "```\n",
            "    a\n",
            "<div>\n",
            "    - a\n\n",
            "\0",
            "\uD800");

    @TestFactory
    Stream<DynamicTest> aParagraphMadeToBeSlowIsReadOrRefusedSoon() {
        return bombs().entrySet().stream()
                .map(bomb -> DynamicTest.dynamicTest(bomb.getKey(), () -> readSoon(bomb.getValue())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a](b \"", "&amp; ", "<div>\n"})
    void aTextMadeOfSlowParagraphsIsReadOrRefusedSoon(String pattern) {
        String paragraph = longestParagraph(pattern.repeat(10_000)) + "\n\n";

        readSoon(paragraph.repeat(MarkdownLimits.TEXT / paragraph.length()));
    }

    private static void readSoon(String text) {
        String paragraph = longestParagraph(text);
        long start = System.nanoTime();
        refuseClearly(() -> Prose.parse(text).html(Markup.PLAIN, 2, ""));
        refuseClearly(() -> Prose.parse(paragraph).html(Markup.PLAIN, 2, ""));
        refuseClearly(() -> Inline.parse(paragraph).html(Markup.PLAIN));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    }

    private static String longestParagraph(String text) {
        for (int length = Math.min(MarkdownLimits.PARAGRAPH, text.length()) - 2; ; length -= 100) {
            String paragraph = text.substring(0, length);
            if (paragraph.chars().filter(c -> "`*_[]<>&\\".indexOf(c) >= 0).count() <= MarkdownLimits.MARKUP) {
                return paragraph;
            }
        }
    }

    private static void refuseClearly(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidValue refused) {
            assertThat(refused.getMessage()).isNotBlank();
            assertThat(refused.hint()).isNotBlank();
        }
    }

    private static Map<String, String> bombs() {
        Map<String, String> bombs = PATTERNS.stream()
                .collect(Collectors.toMap(
                        MarkdownLimitsTest::visible, pattern -> pattern.repeat(50_000), (a, b) -> a, TreeMap::new));
        bombs.put("nested emphasis", "*a **a ".repeat(900) + "b" + " a** a*".repeat(900));
        bombs.put(
                "backticks of all lengths",
                IntStream.range(1, 400).mapToObj(i -> "e" + "`".repeat(i)).collect(Collectors.joining()));
        bombs.put(
                "nested lists",
                IntStream.range(0, 1000)
                        .mapToObj(i -> " ".repeat(2 * i) + "- a\n")
                        .collect(Collectors.joining()));
        bombs.put(
                "nested loose lists",
                IntStream.range(0, 300)
                        .mapToObj(i -> " ".repeat(2 * i) + "- a\n\n")
                        .collect(Collectors.joining()));
        bombs.put(
                "nested numbered lists",
                IntStream.range(0, 250)
                        .mapToObj(i -> " ".repeat(3 * i) + "1. a\n\n")
                        .collect(Collectors.joining()));
        bombs.put("long title", "[a](b \"" + "x".repeat(9_000) + "\")");
        bombs.put("long address", "<a@" + "a.".repeat(4_000) + "b>");
        bombs.put(
                "many definitions",
                IntStream.range(0, 8_000).mapToObj(i -> "[a" + i + "]: b\n\n").collect(Collectors.joining()));
        bombs.put("wide table", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n");
        bombs.put("tall table", "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(1_600));
        bombs.put("letters", "lorem ipsum dolor ".repeat(60_000));
        return bombs;
    }

    private static String visible(String pattern) {
        return "50000 times "
                + pattern.chars()
                        .mapToObj(c -> c > ' ' && c < 127 ? Character.toString(c) : "\\u%04x".formatted(c))
                        .collect(Collectors.joining());
    }

    @Test
    void anOrdinaryTextMayBeLong() {
        String paragraph = "A *sentence* with `code` and [a link](b), some sixty characters long. ".repeat(20);

        assertThat(Prose.parse((paragraph + "\n\n").repeat(60)).paragraphs()).hasSize(60);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> Prose.parse("a\n\n".repeat(40_000)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("the text has 120000 characters, more than 100000");
    }

    @Test
    void aParagraphThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> Prose.parse("a\n\n" + "word ".repeat(2_001)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("a paragraph has more than 10000 characters");
    }

    @Test
    void aParagraphWithTooMuchMarkupIsRefused() {
        assertThatThrownBy(() -> Inline.parse("[".repeat(5_000)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("a paragraph has more than 1000 of the characters `*_[]<>&\\");
    }

    @Test
    void nestingThatIsTooDeepIsRefused() {
        for (String text : List.of(
                "> ".repeat(200) + "a", "- ".repeat(200) + "a", "*a **a ".repeat(80) + "b" + " a** a*".repeat(80))) {
            assertThatThrownBy(() -> Prose.parse(text))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("lists, quotations or emphasis are nested too deeply");
        }
        assertThat(Prose.parse("-".repeat(200)).html(Markup.PLAIN, 2, "")).isEqualTo("<hr>\n");
        assertThat(Prose.parse("> ".repeat(90) + "a").paragraphs()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", "- ", "+\t", "* ", "1. ", "123456789) ", "  >\t- "})
    void aLineMayStartWithSoManyMarkersAndNoMore(String marker) {
        int each = marker.equals("  >\t- ") ? 2 : 1;
        MarkdownLimits.check(marker.repeat(MarkdownLimits.DEPTH / each) + "a");

        assertThatThrownBy(() -> MarkdownLimits.check(marker.repeat(MarkdownLimits.DEPTH / each + 1) + "a"))
                .hasMessage("lists, quotations or emphasis are nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "- a\n \t"})
    void markersCountOnEveryLine(String before) {
        String markers = ">".repeat(MarkdownLimits.DEPTH + 1);

        assertThatThrownBy(() -> MarkdownLimits.check("a" + before + markers)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890. ", "1.", "-", "a ", "1 ", "#"})
    void whatIsNoMarkerMayStartALineAnyNumberOfTimes(String text) {
        MarkdownLimits.check(text.repeat(MarkdownLimits.DEPTH + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "   [", "> [", "- 1. [", "x\n[", "x\r[", "[a][", "word [a]["})
    void aLabelWithTooManyBackslashesIsRefused(String start) {
        MarkdownLimits.check(start + "\\x".repeat(MarkdownLimits.ESCAPES));
        MarkdownLimits.check(start + "\\x".repeat(MarkdownLimits.ESCAPES + 1) + "]");

        assertThatThrownBy(() -> MarkdownLimits.check(start + "\\x".repeat(MarkdownLimits.ESCAPES + 1)))
                .hasMessageStartingWith("an unclosed bracket");
    }

    @Test
    void aBracketWithinALineStartsNoLabel() {
        MarkdownLimits.check("word [" + "\\x".repeat(MarkdownLimits.ESCAPES + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "   [", "> [", "- 1. [", "x\n\n[", "[a][", "# [a][", "[a]: /b\n[", "[a](/b) ["})
    void aLabelThatIsNotClosedTakesNoTimeOrIsRefused(String start) {
        for (String escape : List.of("\\\"", "\\\\", "\\\"x")) {
            for (String end : List.of(" x", "[", "y".repeat(1_000) + "]")) {
                assertTimeoutPreemptively(PATIENCE, () -> {
                    try {
                        Prose.parse(start + escape.repeat(60) + end + "\n");
                    } catch (InvalidValue refused) {
                        assertThat(refused).hasMessageContaining("an unclosed bracket");
                    }
                });
            }
        }
    }

    @Test
    void aLabelThatIsClosedMayHaveAnyNumberOfBackslashes() {
        assertThat(Prose.parse("[" + "\\_".repeat(200) + "](/a/)\n").plain()).isEqualTo("_".repeat(200));
        assertThat(Prose.parse("\\[" + "\\_".repeat(200) + "\n").plain()).isEqualTo("[" + "_".repeat(200));
    }
}
