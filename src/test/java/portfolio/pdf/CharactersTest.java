package portfolio.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.asset.DocumentDesign;
import portfolio.asset.Typeface;
import portfolio.output.ArtefactCache;

/** Checks that the text of the PDF has the same characters as the content. */
class CharactersTest {

    private static final Map<String, String> FACES =
            Map.of("h1", "besley-450", "p", "public-sans-400", "em", "public-sans-400-italic", "h4", "public-sans-600");

    @ParameterizedTest
    @ValueSource(strings = {"h1", "p", "em", "h4"})
    void everyCharacterComesOutAsItself(String element) throws IOException {
        Typeface font = Typeface.load(Objects.requireNonNull(FACES.get(element)), 0);
        String words = IntStream.concat(IntStream.rangeClosed(0x21, 0x24f), IntStream.rangeClosed(0x1e00, 0x20bf))
                .mapToObj(Character::toString)
                .filter(font::has)
                .filter(character -> !character.isBlank() && !"\u00a0\u00ad".contains(character))
                .map(character -> "x" + character + "x")
                .collect(Collectors.joining(" "));

        assertThat(words.length()).isGreaterThan(1200);
        // Lines break at spaces and after dashes, so spaces are ignored.
        assertThat(readBack(element, words).replace(" ", "")).isEqualTo(words.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Curly” ‘quotes’ – and — dashes…",
                "office affine flow ffi fjord",
                "Łódź, Győr, Århus, Čačak, İzmir, Ștefan",
                "C++, C#, R&D, <b>, 50 % · €5 × 3 ± ½ ° © ® ™"
            })
    void aSentenceComesOutAsTyped(String sentence) throws IOException {
        assertThat(readBack("h1", sentence)).isEqualTo(sentence);
        assertThat(readBack("p", sentence)).isEqualTo(sentence);
        assertThat(readBack("em", sentence)).isEqualTo(sentence);
        assertThat(readBack("h4", sentence)).isEqualTo(sentence);
    }

    @Test
    void whatTheFontsLackIsSaidInOtherCharactersWhereThereAreSome() throws IOException {
        TestSite site = TestSite.with(
                "site.yaml",
                "role: Engineer\nheadline: e\u0301 non\u2011breaking \ufb01ve a \u2192 b x \u2264 y\u200b\u2003z\n");

        assertThat(Drawn.sheet(site).unset()).isEmpty();
        assertThat(PdfText.of(Drawn.of(site)).text()).contains("é non-breaking five a -> b x <= y z");
    }

    @Test
    void whatCannotBeSaidIsToldAndShownAsAQuestionMark() throws IOException {
        TestSite site = TestSite.with("site.yaml", "role: Engineer\nheadline: Go 東京 👩‍🚀 東\n");

        assertThat(Drawn.sheet(site).unset()).containsExactly("東", "京", "👩", "🚀");
        assertThat(PdfText.of(Drawn.of(site)).text()).contains("Go ?? ?? ?");
        assertThat(PdfText.of(Drawn.of(site)).subject()).isEqualTo("Go 東京 👩‍🚀 東");
    }

    /** Returns the text of one element, without line breaks. */
    private static String readBack(String element, String text) throws IOException {
        String escaped = Stream.of(text)
                .map(plain -> plain.replace("&", "&amp;").replace("<", "&lt;"))
                .collect(Collectors.joining());
        DocumentDesign design = DocumentDesign.load(null);
        String sheet = "<html lang=\"en\"><head><title>t</title><meta name=\"author\" content=\"a\" />"
                + "<meta name=\"subject\" content=\"s\" /><style>"
                + design.stylesheet() + "</style></head><body><" + element + ">" + escaped + "</" + element
                + "></body></html>";
        return PdfText.of(ResumePdf.of(sheet, design, new ArtefactCache(null))).pages().stream()
                .map(page -> page.replaceFirst("\\d+ / \\d+\\s*$", ""))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
