package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portfolio.TestSite;

class LabelsTest {

    private static final String SITE = "role: Engineer\nheadline: Things that run.\n";

    @Test
    void datesAreEnglishUnlessTheContentSaysOtherwise() {
        Labels labels = TestSite.with().portfolio().profile().labels();
        assertThat(labels.date(PartialDate.parse("2023-04"))).isEqualTo("Apr 2023");
        assertThat(labels.date(PartialDate.parse("2023"))).isEqualTo("2023");
        assertThat(labels.end(End.PRESENT)).isEqualTo("Present");
    }

    @Test
    void theMonthsAndThePresentCanBeInAnotherLanguage() {
        String months = "[Jan., Feb., März, April, Mai, Juni, Juli, Aug., Sept., Okt., Nov., Dez.]";
        Labels labels = TestSite.with("site.yaml", SITE + "labels: {present: heute, months: " + months + "}\n")
                .portfolio()
                .profile()
                .labels();
        assertThat(labels.end(End.parse("2023-03"))).isEqualTo("März 2023");
        assertThat(labels.end(End.PRESENT)).isEqualTo("heute");
    }
}
