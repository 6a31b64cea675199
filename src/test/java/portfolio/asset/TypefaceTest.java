package portfolio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.OutlineBounds;

/** The expected numbers come from HarfBuzz, which the JDK uses for text layout. */
final class TypefaceTest {

    private final Typeface besley = Typeface.load("besley-450", 0);

    @ParameterizedTest
    @CsvSource({
        "besley-450, Kafka, 6152",
        "besley-450, AV, 3222",
        "besley-450, L’Été à Zürich – Łódź ŽT, 25511",
        "public-sans-400, Financial Ledger & Reconciliation, 30941",
        "public-sans-500, 'AWS, To. Yes Wo “V”', 18745",
        "public-sans-600, Ty, 2213",
    })
    void aLineIsAsWideAsItsKernedGlyphs(String font, String text, int width) {
        assertThat(Typeface.load(font, 0).width(text)).isEqualTo(width);
    }

    @Test
    void trackingIsAddedAfterEachCharacter() {
        assertThat(Typeface.load("besley-450", -36).width("Kafka")).isEqualTo(6152 - 5 * 36);
    }

    @ParameterizedTest
    @CsvSource({"Ty, 96, 2802, -521, 1500", "é, 87, 1018, -21, 1514"})
    void anOutlineStandsOnTheBaseline(String text, int left, int right, int bottom, int top) {
        assertThat(OutlineBounds.of(besley.outline(text, 0)))
                .isEqualTo(new OutlineBounds(2 * left, 2 * bottom, 2 * right, 2 * top));
    }

    @Test
    void anOutlineStartsWhereItIsToldTo() {
        assertThat(OutlineBounds.of(besley.outline("Ty", 100)).left()).isEqualTo(2 * (96 + 100));
    }

    @Test
    void aSpaceHasNoOutline() {
        assertThat(besley.outline(" ", 0)).isEqualTo("M0 0");
    }

    @Test
    void aFontKnowsWhichCharactersItHas() {
        assertThat(besley.has("Łódź – “déjà vu” & more…")).isTrue();
        assertThat(besley.has("Kafka 東京")).isFalse();
        assertThat(besley.has("ship it 🚀")).isFalse();
    }
}
