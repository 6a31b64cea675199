package portfolio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.model.Accent;
import portfolio.source.Resources;

class DesignTest {

    private static final Design PLAIN = Design.load(null);
    private static final Design BLUE = Design.load(Accent.parse("#0b4f8a"));

    /** The accent in the stylesheet: the declarations of the design, and what they become with another accent. */
    private static final Map<String, String> STATED = Map.of(
            "--accent:#9a152b;--spine:#d79596", "--accent:#0b4f8a;--spine:#8caac3",
            "--accent:#ffaba3;--spine:#7b5650", "--accent:#a3c8f1;--spine:#4c626f",
            "--accent:light-dark(oklch(.445 .165 20),oklch(.82 .1 25))", "--accent:light-dark(#0b4f8a,#a3c8f1)",
            "--accent:oklch(.42 .15 20);--spine:oklch(.75 .08 20)", "--accent:#164f84;--spine:#95adc8");

    @ParameterizedTest
    @EnumSource
    void withoutAnAccentTheStylesheetStatesThatOfTheDesign(PageKind kind) {
        assertThat(PLAIN.stylesheet(PageStyle.of(kind), "")).contains(STATED.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void anotherAccentStandsInTheSamePlacesAndNothingElseChanges(PageKind kind) {
        String expected = PLAIN.stylesheet(PageStyle.of(kind), "");
        for (Map.Entry<String, String> place : STATED.entrySet()) {
            expected = expected.replace(place.getKey(), place.getValue());
        }
        assertThat(BLUE.stylesheet(PageStyle.of(kind), "")).isEqualTo(expected).doesNotContain("#9a152b", "#ffaba3");
    }

    @Test
    void aFooterIsAStringOfTheStylesheetThatThePolicyAllows() {
        String style = PLAIN.styleElement(PageStyle.of(PageKind.RESUME), "../", "Zoë </style> \"Łoś\"");

        assertThat(style).endsWith("@page{@bottom-left{content:\"Zoë \\3c \\2f style\\3e  \\22 Łoś\\22 \"}}</style>");
        assertThat(PLAIN.policy(PageStyle.of(PageKind.RESUME), "../", "Zoë </style> \"Łoś\""))
                .contains(
                        ContentPolicy.hash(style.substring("<style>".length(), style.length() - "</style>".length())));
        assertThat(PLAIN.styleElement(PageStyle.of(PageKind.RESUME), "../", ""))
                .isEqualTo("<style>" + PLAIN.stylesheet(PageStyle.of(PageKind.RESUME), "../") + "</style>");
    }

    @ParameterizedTest
    @EnumSource
    void forcedColoursPrevailOverAnyAccent(PageKind kind) {
        String css = BLUE.stylesheet(PageStyle.of(kind), "");

        assertThat(css.indexOf("--accent:CanvasText"))
                .isGreaterThan(css.indexOf("--accent:light-dark("))
                .isGreaterThan(css.indexOf("--accent:#a3c8f1"));
    }

    /**
     * Before Safari 26.2, WebKit ignores the shorthand if it sets more than the line, so links would not be underlined.
     */
    @ParameterizedTest
    @EnumSource
    void anUnderlineNeverDependsOnItsColourAndThickness(PageKind kind) {
        assertThat(PLAIN.stylesheet(PageStyle.of(kind), ""))
                .contains("a{color:inherit;text-decoration:underline;text-decoration-color:")
                .doesNotContainPattern("text-decoration:[^;}]* ");
    }

    @Test
    void theIconThatFollowsTheSchemeShowsBothColours() {
        assertThat(text(BLUE, "favicon.svg"))
                .isEqualTo(
                        text(PLAIN, "favicon.svg").replace("#9a152b", "#0b4f8a").replace("#ffaba3", "#a3c8f1"))
                .contains("#0b4f8a", "#a3c8f1");
        assertThat(text(BLUE, BLUE.path("icons/favicon.svg"))).isEqualTo(text(BLUE, "favicon.svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"icons/favicon-32.png", "icons/touch-180.png", "icons/maskable-512.png"})
    void iconsOfPixelsShowTheAccentInTheLowerBarOnly(String icon) throws IOException {
        BufferedImage plain = picture(PLAIN, icon);
        BufferedImage blue = picture(BLUE, icon);

        assertThat(BLUE.path(icon)).isNotEqualTo(PLAIN.path(icon));
        for (int y = 0; y < plain.getHeight(); y++) {
            int before = plain.getRGB(plain.getWidth() / 2, y);
            int after = before == 0xff9a152b ? 0xff0b4f8a : before;
            assertThat(blue.getRGB(plain.getWidth() / 2, y)).as("y = " + y).isEqualTo(after);
        }
    }

    @Test
    void withoutAnAccentTheIconThatFollowsTheSchemeShowsTheColoursOfTheTheme() {
        String shipped = Resources.text("assets/icons/favicon.svg");

        assertThat(text(PLAIN, "favicon.svg"))
                .isEqualTo(shipped.replace("theme(light-ink, hex)", "#111b29")
                        .replace("theme(light-accent, hex)", "#9a152b")
                        .replace("theme(dark-ink, hex)", "#e4eae2")
                        .replace("theme(dark-accent, hex)", "#ffaba3"))
                .doesNotContain("theme(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"icons/favicon-32.png", "icons/touch-180.png", "icons/maskable-512.png"})
    void withoutAnAccentIconsOfPixelsShowTheColoursOfTheTheme(String icon) throws IOException {
        BufferedImage shipped = ImageIO.read(new ByteArrayInputStream(Resources.bytes("assets/" + icon)));
        BufferedImage plain = picture(PLAIN, icon);
        Map<Integer, Integer> colours = Map.of(0xffffffff, 0xfff3f8ee, 0xff000000, 0xff111b29, 0xff808080, 0xff9a152b);

        for (int y = 0; y < plain.getHeight(); y++) {
            for (int x = 0; x < plain.getWidth(); x++) {
                assertThat(plain.getRGB(x, y)).isEqualTo(colours.get(shipped.getRGB(x, y)));
            }
        }
    }

    private static String text(Design design, String path) {
        return new String(Objects.requireNonNull(design.files().get(path)), StandardCharsets.UTF_8);
    }

    private static BufferedImage picture(Design design, String icon) throws IOException {
        byte[] png = Objects.requireNonNull(design.files().get(design.path(icon)));
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
