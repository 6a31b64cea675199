package portfolio.render;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import portfolio.asset.Assets;
import portfolio.model.Theme;
import portfolio.site.Card;
import portfolio.template.StaticTemplates;

final class CardPainterTest {

    private static final int PAPER = 0xf3f8ee;
    private static final int INK = 0x111b29;
    private static final int ACCENT = 0x9a152b;
    private static final int SPINE = 0xd79596;

    private static final CardPalette PALETTE = new CardPalette(Theme.SHIPPED);
    private static final String SVG = svg("ltr");
    private static final byte[] PNG = CardPainter.png(SVG, PALETTE);

    @Test
    void aCardHasTheSizeThatPagesTell() throws IOException {
        assertThat(image(PNG).getWidth()).isEqualTo(1200);
        assertThat(image(PNG).getHeight()).isEqualTo(630);
    }

    @Test
    void aFullCardStaysSmall() {
        assertThat(PNG).hasSizeLessThan(40_000);
    }

    @Test
    void theRulesStandWhereTheyBelong() throws IOException {
        BufferedImage image = image(PNG);

        assertThat(column(image, 600, 540, 549)).containsExactly(PAPER, INK, INK, PAPER, PAPER, PAPER, INK, INK, PAPER);
        assertThat(pixel(image, 226, 20)).isEqualTo(SPINE);
        assertThat(pixel(image, 229, 20)).isEqualTo(PAPER);
        assertThat(pixel(image, 231, 540)).isEqualTo(SPINE);
        assertThat(pixel(image, 231, 544)).isEqualTo(PAPER);
        assertThat(column(image, 70, 581, 598))
                .containsExactly(
                        PAPER, INK, INK, INK, INK, INK, PAPER, PAPER, PAPER, PAPER, PAPER, ACCENT, ACCENT, ACCENT,
                        ACCENT, ACCENT, PAPER);
    }

    @Test
    void theMarginsArePaper() throws IOException {
        BufferedImage image = image(PNG);

        for (int x : new int[] {0, 60, 1138, 1199}) {
            assertThat(column(image, x, 0, 541)).as("x = " + x).containsOnly(PAPER);
        }
    }

    @Test
    void aMirroredCardHasItsSpineOnTheOtherSide() throws IOException {
        BufferedImage image = image(CardPainter.png(svg("rtl"), PALETTE));

        assertThat(pixel(image, 1200 - 227, 20)).isEqualTo(SPINE);
        assertThat(pixel(image, 226, 20)).isEqualTo(PAPER);
    }

    @Test
    void theSameSvgGivesTheSameBytes() {
        assertThat(CardPainter.png(SVG, PALETTE)).isEqualTo(PNG);
    }

    /**
     * If this fails because cards are drawn differently, increase the version of the painter. Otherwise the cache would
     * return old images for new cards.
     */
    @Test
    void theBytesAreTheSameOnEveryJdk() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(PNG);

        assertThat(CardRenderer.PAINTER + " " + HexFormat.of().formatHex(digest))
                .isEqualTo("card-2 ee306b9bfc92ff4d253eded34e5a1418f0626c8bb2532ba3bae37e9fa8b8d45b");
    }

    private static String svg(String direction) {
        Card card = new Card(
                direction,
                "No.\u00a02",
                true,
                "Distributed systems, payments infrastructure, and financial platforms.",
                "Billing, ledgers, payouts, and event-driven platforms built for high-volume production systems.",
                List.of("PostgreSQL", "Kafka", "Java", "Kotlin", "TypeScript", "Elasticsearch"),
                List.of(),
                "Senior software engineer",
                List.of("Northern Virginia"),
                null,
                "alt");
        StringOutput svg = new StringOutput();
        new StaticTemplates()
                .imageCard(
                        new CardLayout(Theme.SHIPPED, Assets.SHIPPED)
                                .drawing(card)
                                .orElseThrow(),
                        PALETTE)
                .render(svg);
        return svg.toString();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static List<Integer> column(BufferedImage image, int x, int from, int to) {
        return IntStream.range(from, to).mapToObj(y -> pixel(image, x, y)).toList();
    }

    private static int pixel(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }
}
