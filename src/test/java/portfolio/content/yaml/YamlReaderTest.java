package portfolio.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import portfolio.content.yaml.YamlNode.Entry;
import portfolio.content.yaml.YamlNode.Gap;
import portfolio.content.yaml.YamlNode.Mapping;
import portfolio.content.yaml.YamlNode.Scalar;
import portfolio.content.yaml.YamlNode.Sequence;
import portfolio.source.Problem;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

class YamlReaderTest {

    private final Problems problems = new Problems();

    @Test
    void textsStayAsTheyWereWritten() {
        Mapping read = mapping("a: 1.10\nb: 007\nc: no\nd: 0x1F\ne: 1_000\nf: 2023-04\ng: 'true'\n");
        assertThat(read.entries().values())
                .extracting(entry -> text(entry.value()))
                .containsExactly("1.10", "007", "no", "0x1F", "1_000", "2023-04", "true");
    }

    @Test
    void nothingIsEmptyUnlessItIsQuoted() {
        Mapping read = mapping("a:\nb: ~\nc: null\nd: 'null'\ne: \"~\"\n");
        assertThat(read.entries().values())
                .extracting(entry -> text(entry.value()))
                .containsExactly("", "", "", "null", "~");
    }

    @Test
    void escapesMayNotStandForControlCharacters() {
        String yaml = "a: \"x\\0\"\nb: \"x\\ry\"\nc: \"\\ud83d\"\nd: \"x\\r\\ny\\tz\\u2028\"\n";
        assertThat(YamlReader.read(new SourceFile("a.yaml", yaml), yaml.length(), problems))
                .isPresent();
        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly(
                        "there is a control character here: U+0000",
                        "there is a control character here: U+000D",
                        "there is a control character here: U+D83D");
    }

    @Test
    void keysAndValuesKnowTheirPlaces() {
        SourceFile file = new SourceFile("a.yaml", "name: Ada\nlist:\n  - first\n  - 'second one'\n");
        Mapping read = mapping(file);
        assertThat(read.place()).isEqualTo(file.at(1, 1, 4));
        assertThat(entry(read, "list").key()).isEqualTo(file.at(2, 1, 4));
        assertThat(((Sequence) entry(read, "list").value()).entries())
                .extracting(YamlNode::place)
                .containsExactly(file.at(3, 5, 5), file.at(4, 5, 12));
    }

    @Test
    void placesCountUtf16UnitsAlsoAfterEmoji() {
        SourceFile file = new SourceFile("a.yaml", "a: 😀 😀\r\nb: {c: 😀, d: x}\r\n");
        Mapping inner = (Mapping) entry(mapping(file), "b").value();
        assertThat(inner.place()).isEqualTo(file.at(2, 4, 1));
        assertThat(entry(inner, "d").key()).isEqualTo(file.at(2, 12, 1));
        assertThat(entry(inner, "d").value().place()).isEqualTo(file.at(2, 15, 1));
    }

    @Test
    void aTextOfSeveralLinesIsAtItsFirst() {
        SourceFile file = new SourceFile("a.yaml", "a: one\n  two\nb: |\n  three\n  four\n");
        Mapping read = mapping(file);
        assertThat(text(entry(read, "a").value())).isEqualTo("one two");
        assertThat(entry(read, "a").value().place()).isEqualTo(file.at(1, 4, 3));
        assertThat(text(entry(read, "b").value())).isEqualTo("three\nfour\n");
    }

    @Test
    void anEmptyDocumentIsAnEmptyText() {
        assertThat(YamlReader.read(new SourceFile("a.yaml", "# only a comment\n"), 17, problems))
                .hasValueSatisfying(node -> assertThat(text(node)).isEmpty());
    }

    @Test
    void onlyTheGivenPartOfTheFileIsRead() {
        SourceFile file = new SourceFile("a.md", "---\ntitle: A\n---\n# not: yaml: at all\n");
        Mapping read = (Mapping) YamlReader.read(file, 13, problems).orElseThrow();
        assertThat(entry(read, "title").value().place()).isEqualTo(file.at(2, 8, 1));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aMistakeLeavesAGapAndTheRestIsRead() {
        SourceFile file = new SourceFile("a.yaml", "a: 'open\nb: x: y\nlist:\n  - z\n  - @w\n  - {c: d}\n");
        Mapping read =
                (Mapping) YamlReader.read(file, file.text().length(), problems).orElseThrow();
        assertThat(read.entries()).containsOnlyKeys("a", "b", "list");
        assertThat(entry(read, "a").value()).isInstanceOf(Gap.class);
        assertThat(((Sequence) entry(read, "list").value()).entries())
                .hasExactlyElementsOfTypes(Scalar.class, Gap.class, Mapping.class);
        assertThat(problems.list())
                .extracting(Problem::place)
                .containsExactly(file.at(1, 4, 1), file.at(2, 5, 1), file.at(5, 5, 1));
    }

    @Test
    void aLineThatMakesNoSenseIsLeftOut() {
        SourceFile file = new SourceFile("a.yaml", "a: 1\n      b: 2\nc: 3\n   - d\ne: 4\n");
        Mapping read =
                (Mapping) YamlReader.read(file, file.text().length(), problems).orElseThrow();
        assertThat(read.incomplete()).isTrue();
        assertThat(read.entries()).containsKeys("a", "c", "e");
        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void textIsComposed() {
        Mapping read = mapping("a: Cafe\u0301\nb: \"Cafe\\u0301\"\n");
        assertThat(text(entry(read, "a").value()))
                .isEqualTo("Caf\u00E9")
                .isEqualTo(text(entry(read, "b").value()));
    }

    /** The parser reads blocks of 1025 characters, and used to fail if a block ended between two surrogates. */
    @Test
    void aPictographMayStandAnywhere() {
        for (int length = 1_000; length < 1_050; length++) {
            String value = "x".repeat(length) + "😀😀" + "x".repeat(length) + "😀";
            assertThat(text(entry(mapping("a: " + value + "\nb: 1\n"), "a").value()))
                    .isEqualTo(value);
        }
    }

    private static Entry entry(Mapping mapping, String key) {
        return Objects.requireNonNull(mapping.entries().get(key));
    }

    private Mapping mapping(String yaml) {
        return mapping(new SourceFile("a.yaml", yaml));
    }

    private Mapping mapping(SourceFile file) {
        YamlNode node = YamlReader.read(file, file.text().length(), problems).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return (Mapping) node;
    }

    private static String text(YamlNode node) {
        return ((Scalar) node).text();
    }
}
