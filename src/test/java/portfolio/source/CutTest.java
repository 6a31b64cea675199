package portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CutTest {

    private static final String GEMS = "ab💎💎";

    @Test
    void aTextThatIsShortEnoughStaysAsItIs() {
        assertThat(Cut.upTo(6, GEMS)).isEqualTo(GEMS);
        assertThat(Cut.withEllipsis(6, GEMS)).isEqualTo(GEMS);
        assertThat(Cut.upTo(3, "")).isEmpty();
    }

    @Test
    void noCharacterIsSplit() {
        assertThat(Cut.upTo(3, GEMS)).isEqualTo("ab");
        assertThat(Cut.upTo(4, GEMS)).isEqualTo("ab💎");
        assertThat(Cut.withEllipsis(5, GEMS)).isEqualTo("ab💎…");
        assertThat(Cut.first(3, GEMS)).isEqualTo("ab💎");
        assertThat(Cut.withoutLast(1, GEMS)).isEqualTo("ab💎");
    }
}
