package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.TestSite;

class MarginTextTest {

    @ParameterizedTest
    @CsvSource({
        "Senior software engineer, true",
        "Fifteen letters: abcdefghijklmno, true",
        "Sixteen letters: abcdefghijklmnop, false",
        "Ingenieurin/Softwarearchitekt-Beraterin, false",
        "Ingenieurin/Architekt-Beraterin, true",
        "Softwareentwicklerin, false"
    })
    void onlyTextsOfShortWordsFit(String text, boolean fits) {
        assertThat(MarginText.fits(text)).isEqualTo(fits);
    }

    @Test
    void noTextFits() {
        assertThat(MarginText.fits(null)).isTrue();
    }

    @Test
    void aCompanyWithALongWordStandsOutsideTheMargin() {
        TestSite site = TestSite.with(
                "projects/a.md", "---\ntitle: A\ncompany: Kurzwort AG\n---\nText.\n",
                "projects/b.md", "---\ntitle: B\ncompany: Softwareentwicklungsgesellschaft\n---\nText.\n");

        assertThat(site.page("/projects/").select("h2.folio").eachText()).containsExactly("Kurzwort AG");
        assertThat(site.page("/projects/").select("h2:not(.folio)").eachText())
                .containsExactly("Softwareentwicklungsgesellschaft");
        assertThat(site.page("/").select(".folio .company").eachText())
                .doesNotContain("Softwareentwicklungsgesellschaft");
        assertThat(site.page("/").select(".text .company").eachText())
                .containsExactly("Softwareentwicklungsgesellschaft");
    }
}
