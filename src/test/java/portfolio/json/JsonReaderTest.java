package portfolio.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;
import portfolio.source.Problem;
import portfolio.source.ProblemText;
import portfolio.source.Problems;
import portfolio.source.SourceFile;
import portfolio.source.Span;

/** Tests reading JSON with locations, and the diagnostics for invalid JSON. */
final class JsonReaderTest {

    private final Problems problems = new Problems();

    @Test
    void everyNodeKnowsWhereItStands() {
        JsonObject root = (JsonObject) read("{\n  \"a\": [1, \"two\"],\n  \"b/~c\": null}");

        JsonArray list = (JsonArray) Objects.requireNonNull(root.value("a"));
        JsonNode text = list.elements().get(1);
        JsonNode nothing = Objects.requireNonNull(root.value("b/~c"));
        assertThat(text.pointer()).isEqualTo("/a/1");
        assertThat(nothing.pointer()).isEqualTo("/b~1~0c");
        assertThat(span(text))
                .extracting(Span::line, Span::column, Span::length)
                .containsExactly(2, 12, 5);
        assertThat(span(nothing))
                .extracting(Span::line, Span::column, Span::length)
                .containsExactly(3, 11, 4);
        assertThat(root.members().keySet()).containsExactly("a", "b/~c");
    }

    @Test
    void eachKindOfValueIsNamed() {
        JsonArray list = (JsonArray) read("[{}, [], \"\", 1.50e3, true, false, null]");

        assertThat(list.elements())
                .extracting(JsonNode::kind)
                .containsExactly("an object", "a list", "text", "a number", "true", "false", "null");
    }

    @Test
    void escapesAreRead() {
        assertThat(read("\"\\u00e9\\n\\\"\\ud83d\\ude00\\ud800\""))
                .isInstanceOfSatisfying(
                        JsonString.class, text -> assertThat(text.text()).isEqualTo("é\n\"😀\ud800"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '^',
            value = {
                "{\"a\": 1,} ¦ 1:8 ¦ there is no value after this comma",
                "[1,] ¦ 1:3 ¦ there is no value after this comma",
                "[1 2] ¦ 1:4 ¦ a comma is missing before this",
                "{\"a\" 1} ¦ 1:6 ¦ a colon is missing before this",
                "{\"\\ud800\": 1} ¦ 1:8 ¦ the escape sequence before this stands for half of a character",
                "<!DOCTYPE html><html> ¦ 1:1 ¦ this is a web page, not JSON",
                "<a> ¦ 1:1 ¦ '<' cannot appear here",
                "<<<<<<< HEAD ¦ 1:1 ¦ this is a merge conflict: two versions of the lines below",
                "{\"a\": 'x'} ¦ 1:7 ¦ JSON requires straight double quotes",
                "{\"a\":“x”} ¦ 1:6 ¦ JSON requires straight double quotes",
                "{a: 1} ¦ 1:2 ¦ this is not valid JSON",
                "{\"a\": tru} ¦ 1:7 ¦ this is not valid JSON",
                "{\"a\": NaN} ¦ 1:9 ¦ this is not a valid JSON number",
                "{\"a\": 01} ¦ 1:8 ¦ this is not a valid JSON number",
                "{\"a\": 1 \"b\": 2} ¦ 1:9 ¦ a comma is missing before this",
                "{\"a\": [1, 2} ¦ 1:12 ¦ '}' cannot appear here",
                "{\"a\" ¦ 1:4 ¦ the file ends in the middle of the document",
                "\"abc ¦ 1:4 ¦ the file ends in the middle of the document",
                "{\"a\": \"\\q\"} ¦ 1:9 ¦ this is not an escape sequence that JSON allows",
                "// a ¦ 1:1 ¦ JSON does not allow comments",
                "{} {} ¦ 1:4 ¦ there is text after the end of the document",
                "{\"a\": 1, \"a\": 2} ¦ 1:10 ¦ 'a' appears twice in this object",
            })
    void aMistakeIsToldWithItsPlace(String json, String place, String message) {
        JsonReader.read(new SourceFile("r.json", json), problems);

        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(ProblemText.of(problem)).startsWith("r.json:" + place + ": error: " + message + "\n");
            assertThat(problem.hint()).isNotNull();
        });
    }

    @Test
    void aTextThatGoesOnInTheNextLineIsAMistake() {
        assertThat(mistake("{\"a\": \"x\ny\"}").message()).isEqualTo("this text is not closed on its line");
    }

    @Test
    void aControlCharacterIsAMistake() {
        assertThat(mistake("{\"a\": \"x\0y\"}").message()).isEqualTo("there is a control character here: U+0000");
        assertThat(mistake("{\0}").message()).isEqualTo("there is a control character here: U+0000");
    }

    @Test
    void anEmptyFileIsAMistake() {
        assertThat(mistake(" \n").message()).isEqualTo("this file is empty");
    }

    @Test
    void whatIsNestedVeryDeeplyIsAMistake() {
        assertThat(mistake("[".repeat(100_000)).message()).isEqualTo("this is nested more than 100 levels deep");
        assertThat(mistake("{\"a\":".repeat(100_000)).message()).isEqualTo("this is nested more than 100 levels deep");
    }

    @Test
    void aNumberOfThousandsOfDigitsIsAMistake() {
        assertThat(mistake("[" + "1".repeat(100_000) + "]").message()).isEqualTo("this key or number is too long");
    }

    @Test
    void aLargeDocumentIsReadQuickly() {
        String entry = "{\"name\": \"" + "x".repeat(100) + "\"},\n";

        JsonArray list = (JsonArray) read("[" + entry.repeat(40_000) + "{}]");

        assertThat(list.elements()).hasSize(40_001);
        assertThat(span(list.elements().get(40_000)).line()).isEqualTo(40_001);
    }

    private JsonNode read(String json) {
        return JsonReader.read(new SourceFile("r.json", json), problems).orElseThrow();
    }

    private static Problem mistake(String json) {
        Problems problems = new Problems();
        JsonReader.read(new SourceFile("r.json", json), problems);
        assertThat(problems.list()).hasSize(1);
        return problems.list().get(0);
    }

    private static Span span(JsonNode node) {
        return Objects.requireNonNull(node.place().span());
    }
}
