package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portfolio.source.InvalidValue;

class PeriodTest {

    @Test
    void whatGoesOnComesFirstAndWhatHasNoDatesLast() {
        Period going = period("2019", "present");
        Period later = period("2018", "2023-04");
        Period earlier = period("2022", "2023-03");
        Period untold = Period.UNKNOWN;
        assertThat(List.of(untold, earlier, going, later).stream().sorted(Period.LATEST_FIRST))
                .containsExactly(going, later, earlier, untold);
    }

    @Test
    void ofTwoThatGoOnTheOneBegunLaterComesFirst() {
        Period old = period("2019-01", "present");
        Period young = period("2020-01", "present");
        assertThat(List.of(old, young).stream().sorted(Period.LATEST_FIRST)).containsExactly(young, old);
    }

    @Test
    void withoutAnEndTheStartDecides() {
        Period started = period("2021", null);
        Period ended = period("2015", "2020");
        assertThat(List.of(ended, started).stream().sorted(Period.LATEST_FIRST)).containsExactly(started, ended);
    }

    @Test
    void anEndBeforeTheStartIsRefusedAtTheEnd() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> period("2023-04", "2023-03"))
                .withMessage("the end, 2023-03, is before the start, 2023-04")
                .satisfies(invalid -> assertThat(invalid.component()).isEqualTo("end"));
    }

    @Test
    void whatIsExpectedToStartIsAheadAndNotPresent() {
        assertThat(period("expected 2029", null).isAhead()).isTrue();
        assertThat(period("expected 2029-01", "2030").isAhead()).isTrue();
        assertThat(period("2029-01", "2030").isAhead()).isFalse();
        assertThat(String.valueOf(Start.parse("EXPECTED  2029-01"))).isEqualTo("expected 2029-01");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> period("expected 2029", "present"))
                .withMessage("what is expected to start 2029 cannot go on at present")
                .satisfies(invalid -> assertThat(invalid.component()).isEqualTo("end"));
    }

    @Test
    void aYearMayEndAMonthOfIt() {
        assertThat(period("2023-04", "2023").isUnknown()).isFalse();
        assertThat(period("2023", "2023-01").isOpen()).isFalse();
    }

    @Test
    void onlyThePresentIsOpen() {
        assertThat(period("2020", "present").isOpen()).isTrue();
        assertThat(period("2020", null).isOpen()).isFalse();
    }

    private static Period period(@Nullable String start, @Nullable String end) {
        return new Period(start == null ? null : Start.parse(start), end == null ? null : End.parse(end));
    }
}
