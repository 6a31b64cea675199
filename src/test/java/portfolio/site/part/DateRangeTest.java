package portfolio.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portfolio.TestSite;
import portfolio.model.End;
import portfolio.model.Labels;
import portfolio.model.Period;
import portfolio.model.Start;

class DateRangeTest {

    private static final Labels LABELS = TestSite.with().portfolio().profile().labels();

    @Test
    void aPeriodThatEndedHasBothDates() {
        assertThat(dates("2018-06", "2023"))
                .isEqualTo(new DateRange("Jun\u00a02018", "2018-06", "2023", "2023"))
                .extracting(DateRange::text)
                .isEqualTo("Jun\u00a02018\u00a0– 2023");
    }

    @Test
    void thePresentIsNoDateForMachines() {
        assertThat(dates("2018", "present")).isEqualTo(new DateRange("2018", "2018", "Present", null));
    }

    @Test
    void oneDateStandsAlone() {
        assertThat(dates("2018", null)).extracting(DateRange::text).isEqualTo("2018");
        assertThat(dates(null, "2018-06")).extracting(DateRange::text).isEqualTo("Jun\u00a02018");
        assertThat(dates(null, "present")).extracting(DateRange::text).isEqualTo("Present");
    }

    @Test
    void whatIsStillToComeIsExpected() {
        assertThat(dates("2024-09", "expected 2028-06"))
                .isEqualTo(new DateRange("Sep\u00a02024", "2024-09", "expected\u00a0Jun\u00a02028", "2028-06"));
        assertThat(dates(null, "EXPECTED 2028")).extracting(DateRange::text).isEqualTo("expected\u00a02028");
        assertThat(dates("expected 2029-01", null))
                .isEqualTo(new DateRange("expected\u00a0Jan\u00a02029", "2029-01", null, null));
    }

    @Test
    void nothingKnownIsNothingShown() {
        assertThat(dates(null, null)).isNull();
    }

    private static @Nullable DateRange dates(@Nullable String start, @Nullable String end) {
        return DateRange.of(
                new Period(start == null ? null : Start.parse(start), end == null ? null : End.parse(end)), LABELS);
    }
}
