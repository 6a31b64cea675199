package portfolio.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.OutlineBounds;
import portfolio.asset.Assets;
import portfolio.model.Theme;
import portfolio.render.CardDrawing.Box;
import portfolio.render.CardDrawing.Line;
import portfolio.site.Card;

final class CardLayoutTest {

    private static final CardLayout LAYOUT = new CardLayout(Theme.SHIPPED, Assets.SHIPPED);
    private static final int UNITS = 2000;
    private static final String WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen";

    @ParameterizedTest
    @CsvSource({
        "1, 70, Kafka",
        "2, 70, Financial Ledger & Reconciliation",
        "3, 70, 'Distributed systems, payments infrastructure, and financial platforms.'",
        "3, 56, 'Distributed systems, payments infrastructure, ledgers, and financial platforms.'",
        "3, 46, 'Distributed systems, payments infrastructure, ledgers, payouts, and financial platforms of many kinds.'",
    })
    void titlesOfOneToFourLinesFit(int lines, int size, String title) {
        List<Line> set = titleLines(draw(title));

        assertThat(set).hasSize(lines).allMatch(line -> line.scale().equals(CardStyle.scale(size, UNITS)));
        assertThat(set).allMatch(line -> right(line) <= 1136 && left(line) >= 278);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WORD,
                WORD + WORD + " " + WORD + WORD,
                "One sentence after the other, and no end of them in sight, because somebody wrote down every system, "
                        + "every queue and every ledger there ever was, and then once more.",
            })
    void aTitleThatIsTooLongIsCut(String title) {
        List<Line> lines = titleLines(draw(title));

        assertThat(lines).hasSizeBetween(1, 3).allMatch(line -> right(line) <= 1136);
    }

    @Test
    void theFirstLineOfTheTitleHangsFromTheCapLine() {
        Line title = titleLines(draw("HE")).get(0);

        assertThat(title.baseline() - 0.75 * 70).isBetween(78.0, 79.0);
    }

    @Test
    void everyTextKeepsToItsPlace() {
        CardDrawing drawing = layout(card(
                "ltr", WORD, WORD + " " + WORD, WORD + " " + WORD + " " + WORD, List.of(WORD), WORD, List.of(WORD)));

        assertThat(drawing.lines()).isNotEmpty().allMatch(line -> right(line) <= 1136 && left(line) >= 62);
        assertThat(drawing.lines()).filteredOn(line -> line.x() == 64).allMatch(line -> right(line) <= 204);
        assertThat(drawing.lines()).allMatch(line -> line.baseline() < 541 || line.baseline() == 598);
    }

    @Test
    void bothEndsOfTheFootStandApart() {
        CardDrawing drawing =
                layout(card("ltr", "Role", "Title", null, List.of(), WORD, List.of("Java", "Kafka", WORD)));
        List<Line> foot = drawing.lines().stream()
                .filter(line -> line.baseline() == 598)
                .sorted(Comparator.comparing(CardLayoutTest::left))
                .toList();

        assertThat(foot).hasSize(2);
        assertThat(left(foot.get(1)) - right(foot.get(0))).isGreaterThan(40);
        assertThat(right(foot.get(1))).isBetween(1130.0, 1136.0);
    }

    @Test
    void withoutADeckNothingStandsInItsPlace() {
        assertThat(layout(card("ltr", "Role", "Title", null, List.of(), "Name", List.of()))
                        .lines())
                .noneMatch(line -> line.color() == CardColor.INK_2);
    }

    @Test
    void figuresStandOverASquareOrAShortRule() {
        Card card = new Card(
                "ltr",
                "Technology",
                false,
                "Kafka",
                null,
                List.of(),
                List.of(new Card.Figure(1, true), new Card.Figure(2, false)),
                "Name",
                List.of(),
                null,
                "alt");

        assertThat(layout(card).boxes())
                .containsExactly(new Box(280, 486, 22, 22, CardColor.INK), new Box(342, 505, 22, 3, CardColor.RULE));
        assertThat(layout(card).lines())
                .filteredOn(line -> line.color() == CardColor.ACCENT)
                .extracting(Line::x)
                .containsExactly(291, 353);
    }

    @Test
    void aCardFromRightToLeftIsMirrored() {
        CardDrawing drawing = layout(card("rtl", "Role", "Title", "Deck", List.of("Kafka"), "Name", List.of("Place")));

        assertThat(drawing.mirror()).isEqualTo("translate(1200) scale(-1 1)");
        assertThat(titleLines(drawing).get(0).x()).isEqualTo(920);
        assertThat(right(titleLines(drawing).get(0))).isBetween(910.0, 922.0);
        assertThat(drawing.lines()).anyMatch(line -> line.x() == 64 && left(line) >= 62);
    }

    @Test
    void aTextTheFontsCannotShowIsLeftOut() {
        CardDrawing drawing = layout(card("ltr", "技術", "Kafka", "東京の話", List.of("東京", "Java"), "名前", List.of()));

        assertThat(drawing.lines()).hasSize(2);
    }

    @Test
    void withoutATitleThatTheFontsCanShowThereIsNoCard() {
        assertThat(LAYOUT.drawing(card("ltr", "Role", "東京", "Deck", List.of(), "Name", List.of())))
                .isEmpty();
    }

    @Test
    void aLetterWithItsAccentApartIsShown() {
        assertThat(titleLines(draw("Re\u0301sume\u0301"))).hasSize(1);
    }

    private static CardDrawing draw(String title) {
        return layout(card("ltr", "Role", title, "Deck", List.of("Java", "Kafka"), "Name", List.of("Place")));
    }

    private static CardDrawing layout(Card card) {
        return LAYOUT.drawing(card).orElseThrow();
    }

    private static Card card(
            String direction,
            String folio,
            String title,
            @Nullable String deck,
            List<String> evidence,
            String footStart,
            List<String> footEnd) {
        return new Card(direction, folio, false, title, deck, evidence, List.of(), footStart, footEnd, null, "alt");
    }

    /** Returns the lines of the title, which is the only text larger than 32 pixels here. */
    private static List<Line> titleLines(CardDrawing drawing) {
        return drawing.lines().stream()
                .filter(line -> Double.parseDouble(line.scale()) > Double.parseDouble(CardStyle.scale(40, UNITS)))
                .toList();
    }

    private static double left(Line line) {
        return line.x() + OutlineBounds.of(line.outline()).left() * Double.parseDouble(line.scale());
    }

    private static double right(Line line) {
        return line.x() + OutlineBounds.of(line.outline()).right() * Double.parseDouble(line.scale());
    }
}
