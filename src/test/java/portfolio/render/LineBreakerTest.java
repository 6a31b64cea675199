package portfolio.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portfolio.asset.Typeface;

final class LineBreakerTest {

    private static final Typeface FACE = Typeface.load("public-sans-400", 0);

    @Test
    void aTextThatFitsOnALineStaysOnIt() {
        assertThat(breaker("Kafka").balanced(units("Kafka"))).containsExactly("Kafka");
    }

    @Test
    void linesAreBalanced() {
        int room = units("Financial Ledger & Rec");

        assertThat(breaker("Financial Ledger & Reconciliation").balanced(room))
                .containsExactly("Financial Ledger", "& Reconciliation");
    }

    @Test
    void aLineMayEndAfterAHyphenOrADash() {
        assertThat(breaker("event-driven").balanced(units("event-d"))).containsExactly("event-", "driven");
        assertThat(breaker("built—shipped").balanced(units("shipped"))).containsExactly("built—", "shipped");
    }

    @Test
    void aNoBreakSpaceHoldsItsWordsTogether() {
        assertThat(breaker("No.\u00a012").fits(units("No."), 2)).isFalse();
    }

    @Test
    void aTextDoesNotFitWhereItHasMoreLinesOrAWiderWord() {
        LineBreaker breaker = breaker("one two three");

        assertThat(breaker.fits(units("three"), 3)).isTrue();
        assertThat(breaker.fits(units("three"), 2)).isFalse();
        assertThat(breaker.fits(units("thre"), 5)).isFalse();
    }

    @Test
    void whatIsLeftOutIsAnEllipsisAfterAWord() {
        assertThat(breaker("one, two, three, four").cut(units("one, two"), 1)).containsExactly("one…");
        assertThat(breaker("one, two, three, four").cut(units("two, three"), 2)).containsExactly("one, two,", "three…");
    }

    @Test
    void aWordThatIsTooWideIsBroken() {
        List<String> lines = breaker("reconciliation of all").cut(units("reconcil"), 9);

        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("reconciliationofall");
        assertThat(lines).first().isEqualTo("reconcil");
        assertThat(lines).allMatch(line -> FACE.width(line) <= units("reconcil"));
    }

    @Test
    void anEllipsisFitsTheRoomToo() {
        int room = units("reconcil");

        assertThat(breaker("reconciliation").cut(room, 1)).singleElement().satisfies(line -> {
            assertThat(line).startsWith("recon").endsWith("…");
            assertThat(FACE.width(line)).isLessThanOrEqualTo(room);
        });
    }

    private static LineBreaker breaker(String text) {
        return new LineBreaker(text, FACE);
    }

    private static int units(String text) {
        return FACE.width(text);
    }
}
