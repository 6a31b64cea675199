package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RgbTest {

    @Test
    void aColourIsWrittenWithSixDigits() {
        assertThat(new Rgb(0x0000ab).hex()).isEqualTo("#0000ab");
    }

    @ParameterizedTest
    @CsvSource({
        "0x000000, 0xffffff, 21",
        "0xffffff, 0x000000, 21",
        "0x767676, 0xffffff, 4.542",
        "0x9a152b, 0xf3f8ee, 7.739",
        "0xffaba3, 0x101a15, 9.8305",
        "0x123456, 0x123456, 1",
    })
    void contrastIsThatOfWcag(String one, String other, double contrast) {
        assertThat(new Rgb(Integer.decode(one)).contrast(new Rgb(Integer.decode(other))))
                .isCloseTo(contrast, within(0.0005));
    }

    @Test
    void whatHasMoreThanThreeChannelsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rgb(0x1000000));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rgb(-1));
    }
}
