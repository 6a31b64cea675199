package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OklchTest {

    /** Colours for which CSS Color 4 lists both notations, and two corners of sRGB. */
    @ParameterizedTest
    @CsvSource({
        "0x7d2329, 0.40101, 0.12332, 21.555",
        "0xc65d06, 0.59686, 0.15619, 49.7694",
        "0x9d9318, 0.65125, 0.13138, 104.097",
        "0x68a639, 0.66016, 0.15546, 134.231",
        "0x62acef, 0.72322, 0.12403, 247.996",
        "0xff0000, 0.62796, 0.25768, 29.234",
        "0x0000ff, 0.45201, 0.31321, 264.052",
    })
    void coloursAreThoseOfTheSpecification(String hex, double lightness, double chroma, double hue) {
        Rgb rgb = new Rgb(Integer.decode(hex));
        Oklch color = Oklch.of(rgb);

        assertThat(new Oklch(lightness, chroma, hue).rgb()).isEqualTo(rgb);
        assertThat(color.lightness()).isCloseTo(lightness, within(0.002));
        assertThat(color.chroma()).isCloseTo(chroma, within(0.002));
        assertThat((color.hue() + 360) % 360).isCloseTo(hue, within(0.5));
    }

    @Test
    void theThereAndBackOfAnyColourIsTheColour() {
        new Random(7)
                .ints(5000, 0, 0x1000000)
                .mapToObj(Rgb::new)
                .forEach(rgb -> assertThat(Oklch.of(rgb).rgb()).isEqualTo(rgb));
    }

    @ParameterizedTest
    @CsvSource({"0.7, 0.4, 264", "0.3, 0.3, 110", "0.9, 999, 20", "0.445, 0.3, 150"})
    void aColourThatSrgbLacksLosesChromaOnly(double lightness, double chroma, double hue) {
        Oklch fitted = Oklch.of(new Oklch(lightness, chroma, hue).rgb());

        assertThat(fitted.chroma()).isLessThan(chroma);
        assertThat(fitted.lightness()).isCloseTo(lightness, within(0.004));
        assertThat((fitted.hue() + 360) % 360).isCloseTo(hue, within(2.0));
    }

    @Test
    void blackAndWhiteHaveNoHue() {
        assertThat(new Oklch(0, 0.2, 20).rgb().hex()).isEqualTo("#000000");
        assertThat(new Oklch(1, 0.2, 20).rgb().hex()).isEqualTo("#ffffff");
    }
}
