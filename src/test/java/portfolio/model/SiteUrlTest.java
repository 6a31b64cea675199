package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.source.InvalidValue;

class SiteUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://ada.example.org, /",
        "https://ada.example.org/, /",
        "https://example.org/portfolio, /portfolio/",
        "http://localhost:8080/a/b/, /a/b/",
    })
    void theBasePathIsThePathOfTheAddress(String url, String basePath) {
        assertThat(SiteUrl.parse(url).basePath()).isEqualTo(basePath);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/, false",
        "https://intranet/ida/, false",
        "https://example.org/, true",
        "http://192.0.2.7/, true",
    })
    void aSiteCanBeViewedAtAHostThatIsNotPublic(String url, boolean isPublic) {
        assertThat(SiteUrl.parse(url).isPublic()).isEqualTo(isPublic);
    }

    @Test
    void aPathIsResolvedBelowTheAddress() {
        assertThat(SiteUrl.parse("https://example.org/portfolio").resolve("/projects/"))
                .isEqualTo("https://example.org/portfolio/projects/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org/",
                "https://",
                "https://a b/",
                "https://a.org/?q",
                "https://a.org/#x"
            })
    void whatIsNoAddressOfASiteIsRefused(String url) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> SiteUrl.parse(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/, true",
        "https://www.example.com/portfolio/, true",
        "https://www.example.com:8080/, true",
        "https://www.example.community/, false",
        "https://example.org/, false",
    })
    void onlyTheHostOfTheDeliveredAddressIsAPlaceholder(String url, boolean placeholder) {
        assertThat(SiteUrl.parse(url).isPlaceholder()).isEqualTo(placeholder);
    }

    @Test
    void aHostWithAnUmlautIsInPunycodeForMachinesAndInLettersForPeople() {
        SiteUrl url = SiteUrl.parse("https://bücher.example/öl");

        assertThat(url.value()).isEqualTo("https://xn--bcher-kva.example/%C3%B6l/");
        assertThat(url.host()).isEqualTo("xn--bcher-kva.example");
        assertThat(url.shown()).isEqualTo("bücher.example/öl");
        assertThat(DomainName.parse("bücher.example").value()).isEqualTo(url.host());
    }
}
