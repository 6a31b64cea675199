package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.source.InvalidValue;

class PaperTest {

    @Test
    void aSizeIsReadByItsName() {
        assertThat(Paper.parse("A4")).isEqualTo(Paper.A4);
        assertThat(Paper.parse("Letter")).isEqualTo(Paper.LETTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4", "LETTER", "A3", ""})
    void anythingElseIsRefusedWithTheNamesThereAre(String text) {
        assertThatThrownBy(() -> Paper.parse(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("'" + text + "' is not a paper size");
    }
}
