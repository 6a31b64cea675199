package portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    private static final SourceFile UNIX = new SourceFile("a.yaml", "one\ntwo\n\nfour");
    private static final SourceFile WINDOWS = new SourceFile("a.yaml", "one\r\ntwo\r\n");

    @Test
    void linesAreCountedFromOneAndHaveNoLineEnd() {
        assertThat(UNIX.line(1)).isEqualTo("one");
        assertThat(UNIX.line(3)).isEmpty();
        assertThat(UNIX.line(4)).isEqualTo("four");
        assertThat(UNIX.line(5)).isEmpty();
    }

    @Test
    void theLineEndsOfWindowsAreNoPartOfTheLine() {
        assertThat(WINDOWS.line(1)).isEqualTo("one");
        assertThat(WINDOWS.line(2)).isEqualTo("two");
    }

    @Test
    void anOffsetBecomesLineAndColumn() {
        assertThat(UNIX.at(0, 3)).isEqualTo(UNIX.at(1, 1, 3));
        assertThat(UNIX.at(5, 1)).isEqualTo(UNIX.at(2, 2, 1));
        assertThat(UNIX.at(9, 4)).isEqualTo(UNIX.at(4, 1, 4));
        assertThat(WINDOWS.at(5, 3)).isEqualTo(WINDOWS.at(2, 1, 3));
    }

    @Test
    void aPlaceTakesAtLeastOneColumn() {
        assertThat(UNIX.at(1, 1, 0)).isEqualTo(UNIX.at(1, 1, 1));
    }

    @Test
    void theFileAsAWholeHasNoSpan() {
        assertThat(UNIX.whole()).isEqualTo(Place.file("a.yaml"));
    }
}
