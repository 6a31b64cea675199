package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.source.InvalidValue;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-04", "2023-04-30", "2024-02-29", "1000-12", "9999"})
    void aDateReadsAsItIsWritten(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "0999",
                "2023-4",
                "2023-13",
                "2023-00",
                "2023-04-1",
                "2023-02-29",
                "2023-04-00",
                "April 2023",
                " 2023",
                "٢٠٢٣"
            })
    void anythingElseIsRefusedWithAHint(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .satisfies(invalid -> assertThat(invalid.hint()).isNotBlank());
    }

    @Test
    void aYearIsNotBeforeItsOwnMonths() {
        assertThat(PartialDate.parse("2023").isBefore(PartialDate.parse("2023-04")))
                .isFalse();
        assertThat(PartialDate.parse("2023-03").isBefore(PartialDate.parse("2023-04")))
                .isTrue();
        assertThat(PartialDate.parse("2022-12").isBefore(PartialDate.parse("2023")))
                .isTrue();
    }

    @Test
    void aYearSortsBeforeItsMonths() {
        assertThat(PartialDate.parse("2023")).isLessThan(PartialDate.parse("2023-01"));
        assertThat(PartialDate.parse("2023-02")).isGreaterThan(PartialDate.parse("2022-12"));
    }

    @Test
    void anEndIsADateOrThePresent() {
        assertThat(End.parse("Present")).isEqualTo(End.PRESENT);
        assertThat(End.parse("2023-04").date()).isEqualTo(new PartialDate(2023, 4));
        assertThat(End.parse("2023").isPresent()).isFalse();
    }

    @Test
    void aWrongEndIsToldThatItMayBeThePresent() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> End.parse("now"))
                .withMessage("'now' is not a date")
                .satisfies(invalid -> assertThat(invalid.hint()).contains("present"));
    }
}
