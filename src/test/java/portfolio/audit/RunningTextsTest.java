package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portfolio.TestSite;

final class RunningTextsTest {

    @Test
    void textsAndAddressesOfListsAreFound() {
        RunningTexts texts = RunningTexts.of(TestSite.with(
                        "certificates.yaml",
                        "- name: Harbour licence\n  url: https://harbour.example.org/licence\n",
                        "awards.yaml",
                        "- title: Golden Compass\n  summary: For [a map](https://maps.example.org/).\n")
                .content());

        assertThat(texts.addresses())
                .extracting(RunningTexts.Address::destination)
                .containsExactlyInAnyOrder("https://harbour.example.org/licence", "https://maps.example.org/");
        assertThat(texts.passages())
                .extracting(RunningTexts.Passage::source)
                .contains("For [a map](https://maps.example.org/).");
    }
}
