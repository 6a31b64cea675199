package portfolio.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portfolio.source.Place;
import portfolio.source.SourceFile;

class WrittenTextTest {

    /**
     * Latin, Devanagari and Hangul letters. Composition changes the number of characters in all lines except the last.
     */
    private static final String DECOMPOSED =
            "cafe\u0301 x\r\nu\u0308ber \u0958x\r\n\u1112\u1161\u11AB x\r\nplain x\r\n";

    @Test
    void theTextIsComposed() {
        assertThat(new WrittenText(new SourceFile("a.md", DECOMPOSED), 0).composed())
                .isEqualTo("caf\u00E9 x\r\n\u00FCber \u0915\u093Cx\r\n\uD55C x\r\nplain x\r\n");
    }

    @Test
    void everyPlaceIsThatOfTheFile() {
        String before = "---\n---\n";
        WrittenText text = new WrittenText(new SourceFile("a.md", before + DECOMPOSED), before.length());
        int line = 3;
        for (int x = text.composed().indexOf('x'); x >= 0; x = text.composed().indexOf('x', x + 1)) {
            Place place = text.at(x, 1);
            assertThat(place.span())
                    .isNotNull()
                    .satisfies(span -> assertThat(span.length()).isEqualTo(1));
            assertThat(MessageText.written(place)).isEqualTo("x");
            assertThat(MessageText.at(place)).startsWith("a.md:" + line++ + ":");
        }
        assertThat(line).isEqualTo(7);
    }

    @Test
    void aStretchHoldsAllThatWasComposed() {
        WrittenText text = new WrittenText(new SourceFile("a.md", DECOMPOSED), 0);
        assertThat(MessageText.written(text.at(3, 1))).isEqualTo("e\u0301");
        assertThat(MessageText.written(text.at(0, 6))).isEqualTo("cafe\u0301 x");
    }
}
