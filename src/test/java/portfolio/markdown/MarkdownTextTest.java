package portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "<b>",
            "</b>",
            "<!--",
            "&",
            "&amp;",
            "&#42;",
            "\\",
            "\\\\",
            "#",
            "##",
            "-",
            "---",
            "+",
            "=",
            "===",
            "1.",
            "23)",
            ":",
            ":-",
            "|",
            "| a |",
            "~~",
            "~~~",
            "!",
            "![",
            "](x)",
            " ",
            "  ",
            "\n",
            "\t",
            "a",
            "foo",
            "é",
            "字",
            "🚀",
            "\u00a0",
            ".",
            "\"",
            "'",
            "http://x.example/",
            "a_b",
            "x@y.example",
            "$",
            "^",
            "{",
            "}",
            "/",
            "?");

    static Stream<String> nastyTexts() {
        Random random = new Random(7);
        return IntStream.range(0, 600)
                .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(9))
                        .mapToObj(j -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void anEscapedTextShowsAsItWas(String text) {
        String markdown = MarkdownText.escape(text);

        assertThat(Inline.parse(markdown).plain()).as(markdown).isEqualTo(text);
        assertThat(Prose.parse(markdown).plain()).as(markdown).isEqualTo(text);
        assertThat(Inline.parse(markdown).links())
                .as("only bare URLs are links")
                .allSatisfy(link -> assertThat(text).contains(inLetters(link.destination())));
    }

    private static String inLetters(String destination) {
        String address = destination.replaceFirst("^mailto:", "").replace("+", "%2B");
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void anEscapedTextShowsAsItWasInsideAnotherText(String text) {
        String line = text.replace('\n', ' ');
        String escaped = MarkdownText.escape(line);

        assertThat(Inline.parse("a " + escaped + " b").plain()).isEqualTo("a " + line + " b");
        assertThat(Prose.parse("- " + escaped).plain()).isEqualTo("- " + line);
        assertThat(Prose.parse("## " + escaped).plain()).isEqualTo(line);
        assertThat(Inline.parse(MarkdownText.link(escaped, "https://x.example/"))
                        .plain())
                .isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void whatIsWrittenAgainShowsTheSame(String text) {
        Inline inline = Inline.parse(text);
        Inline again = Inline.parse(inline.markdown(Markup.PLAIN));

        assertThat(again.plain()).as(again.source()).isEqualTo(inline.plain().replaceAll("[ \t]+", " "));
    }

    /** The Markdown must also be readable as plain text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two.  Sentences.",
                "A\ttab",
                "An end \nof a line",
                "  at the start",
                "at the end  ",
                "*in*  between *words*"
            })
    void whatIsWrittenForReadersHasNoEntities(String text) {
        assertThat(Inline.parse(text).markdown(Markup.PLAIN))
                .doesNotContain("&#")
                .isEqualTo(text.strip().replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @CsvSource({
        "C#, C#",
        "snake_case, snake_case",
        "*_foo, \\*\\_foo",
        "Q&A & more, Q&A & more",
        "&lt; &lt, \\&lt; &lt",
        "1. FC, 1\\. FC",
        "2023-04 – 3.5, 2023-04 – 3.5",
        "-5, -5",
        "- 5, \\- 5"
    })
    void onlyWhatHasAMeaningIsEscaped(String text, String markdown) {
        assertThat(MarkdownText.escape(text)).isEqualTo(markdown);
    }

    @Test
    void aSpaceBesideOtherMarkupStaysOne() {
        assertThat(Inline.parse("a _b_ `c` [d](e) __f__ g").markdown(Markup.PLAIN))
                .isEqualTo("a *b* `c` [d](e) **f** g");
        assertThat(Inline.parse("&#32;a *b*&#32;").markdown(Markup.PLAIN)).isEqualTo("&#32;a *b*&#32;");
    }

    @Test
    void anAddressCannotLeaveItsLink() {
        for (String address : List.of("https://x.example/a(b", "a>b<c\\", "/?a=1&copy=2&lt;", "")) {
            Inline link = Inline.parse(MarkdownText.link("a", address));

            assertThat(link.plain()).isEqualTo("a");
            assertThat(link.links()).extracting(Link::destination).containsExactly(address);
        }
    }
}
