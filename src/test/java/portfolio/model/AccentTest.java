package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.source.InvalidValue;

class AccentTest {

    private static final Rgb LIGHT_PAPER = new Rgb(0xf3f8ee);
    private static final Rgb DARK_PAPER = new Rgb(0x101a15);
    private static final Rgb WHITE = new Rgb(0xffffff);
    private static final Rgb BLACK = new Rgb(0x000000);
    private static final Pattern HINT =
            Pattern.compile("use \"(#[0-9a-f]{6})\", the nearest colour that is dark enough");

    @ParameterizedTest
    @CsvSource({
        "#9a152b, #9a152b",
        "#9A152B, #9a152b",
        "#912, #991122",
        "oklch(0.445 0.165 20), #9a152b",
        "oklch(44.5% .165 20), #9a152b",
        "OKLCH( 0.445 0.165 20 ), #9a152b",
        "oklch(0.4 0.1 -110), #124a7b",
        "oklch(0.4 0.1 250), #124a7b",
    })
    void aColourIsWrittenAsInStylesheets(String text, String light) {
        assertThat(Accent.parse(text).light().hex()).isEqualTo(light);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crimson",
                "9a152b",
                "#9a15",
                "#9a152",
                "#9a152b00",
                "#9a152g",
                "oklch(44.5 0.165 20)",
                "oklch(101% 0.165 20)",
                "oklch(0.445, 0.165, 20)",
                "oklch(0.445 0.165)",
                "oklch(0.445 0.165 20 / 50%)",
                "oklch(0.445 -0.165 20)",
            })
    void whatIsNoColourIsRefused(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Accent.parse(text))
                .withMessage("'" + text + "' is not a colour")
                .extracting(InvalidValue::hint)
                .isEqualTo("write \"#9a152b\" with the quotes, or oklch(0.445 0.165 20)");
    }

    @ParameterizedTest
    @CsvSource({
        "#e0607e, 3.1, #9e2148",
        "#ffffff, 1.0, #545454",
    })
    void aColourTooLightForTextIsRefusedWithTheNearestThatIsNot(String text, String contrast, String nearest) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Accent.parse(text))
                .withMessage("'" + text + "' is too light for text: its contrast with the background is " + contrast
                        + ":1, but 7:1 is required")
                .extracting(InvalidValue::hint)
                .isEqualTo("use \"" + nearest + "\", the nearest colour that is dark enough");
    }

    @Test
    void whateverIsNamedOrProposedCanBeReadEverywhere() {
        for (String text : everyKindOfColour()) {
            Accent accent = Accent.parse(passing(text));

            assertThat(accent.light().contrast(LIGHT_PAPER)).as(text).isGreaterThanOrEqualTo(7);
            assertThat(accent.light().contrast(WHITE)).as(text).isGreaterThanOrEqualTo(7);
            assertThat(accent.dark().contrast(DARK_PAPER)).as(text).isGreaterThanOrEqualTo(7);
            assertThat(accent.dark().contrast(BLACK)).as(text).isGreaterThanOrEqualTo(7);
            assertThat(accent.print().contrast(WHITE)).as(text).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void theProposalIsNoDarkerThanItMustBe() {
        for (String text : everyKindOfColour()) {
            String passing = passing(text);

            if (!passing.equals(text)) {
                assertThat(new Rgb(Integer.decode(passing)).contrast(LIGHT_PAPER))
                        .as(text)
                        .isLessThan(7.15);
            }
        }
    }

    @Test
    void darkPagesPaperAndTheSpineFollowFromTheColour() {
        Accent accent = Accent.parse("#0b4f8a");

        assertThat(accent.dark().hex()).isEqualTo("#a3c8f1");
        assertThat(accent.print().hex()).isEqualTo("#164f84");
        assertThat(accent.lightSpine(Theme.SHIPPED).hex()).isEqualTo("#8caac3");
        assertThat(accent.darkSpine(Theme.SHIPPED).hex()).isEqualTo("#4c626f");
        assertThat(accent.printSpine(Theme.SHIPPED).hex()).isEqualTo("#95adc8");
    }

    @Test
    void aColourDarkerThanPrintNeedsStaysAsDark() {
        assertThat(Accent.parse("#000").print()).isEqualTo(BLACK);
    }

    private static List<String> everyKindOfColour() {
        List<String> colours = new ArrayList<>();
        for (int lightness = 15; lightness <= 95; lightness += 20) {
            for (int chroma = 0; chroma <= 35; chroma += 5) {
                for (int hue = 0; hue < 360; hue += 15) {
                    colours.add("oklch(%d%% 0.%02d %d)".formatted(lightness, chroma, hue));
                }
            }
        }
        return colours;
    }

    private static String passing(String text) {
        InvalidValue refused = catchThrowableOfType(InvalidValue.class, () -> Accent.parse(text));
        if (refused == null) {
            return text;
        }
        Matcher hint = HINT.matcher(String.valueOf(refused.hint()));
        assertThat(hint.matches()).as(text).isTrue();
        return hint.group(1);
    }
}
