package portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.IDN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://bücher.example/größe?q=é#ü|https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe?q=%C3%A9#%C3%BC",
                "HTTPS://Example.ORG/A|https://example.org/A",
                "https://b%C3%BCcher.example/|https://xn--bcher-kva.example/",
                "https://例え.example/例?x=[1]|https://xn--r8jz45g.example/%E4%BE%8B?x=%5B1%5D",
                "https://example.org/my file.pdf|https://example.org/my%20file.pdf",
                "https://example.org:8080|https://example.org:8080",
                "https://example.org/a%20b%2fc|https://example.org/a%20b%2fc",
                "http://192.0.2.7/|http://192.0.2.7/",
                "http://[2001:db8::1]:80/|http://[2001:db8::1]:80/",
                "https://xn--strae-oqa.example/|https://xn--strae-oqa.example/",
                "https://xn--i-7iq.example/|https://xn--i-7iq.example/",
                "https://XN--BCHER-KVA.example/|https://xn--bcher-kva.example/",
                "https://example.xn--p1ai/|https://example.xn--p1ai/",
                "https://my--site.example/|https://my--site.example/",
                "https://my_site.example.org./|https://my_site.example.org./",
                "mailto:Ida <ida@example.org>|mailto:ida@example.org",
                "mailto:ida@bücher.example?subject=Grüß dich|mailto:ida@xn--bcher-kva.example?subject=Gr%C3%BC%C3%9F%20dich",
                "mailto://ida@example.org|mailto:ida@example.org",
                "mailto:ida@example.org,ole@example.org|mailto:ida@example.org,ole@example.org",
                "MAILTO:a%2Bb@example.org|mailto:a+b@example.org",
                "mailto:jürgen@example.org|mailto:j%C3%BCrgen@example.org",
                "tel:+47 555 01 000|tel:+4755501000",
                "tel:030/555-01|tel:030555-01",
                "tel:+1-555;ext=2|tel:+1-555;ext=2",
                "tel:*31#5550100|tel:*31%235550100",
            })
    void whatMeansOneThingIsWrittenAsMachinesNeedIt(String written, String value) {
        assertThat(Url.parse(written).value())
                .isEqualTo(value)
                .isEqualTo(Url.parse(value).value());
        assertThat(value).matches("[!-~]+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://bücher.example/größe/|bücher.example/größe",
                "https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe|bücher.example/größe",
                "https://xn--strae-oqa.example/|xn--strae-oqa.example",
                "https://example.org/a%20b%2Fc|example.org/a%20b%2Fc",
                "https://example.org/%E2%80%AE|example.org/%E2%80%AE",
                "https://example.org/%FF|example.org/%FF",
                "mailto:j%C3%BCrgen@xn--bcher-kva.example?subject=a|jürgen@bücher.example",
                "mailto:ida@example.org,ole@example.org|ida@example.org, ole@example.org",
                "tel:+4755501000|+4755501000",
            })
    void peopleSeeLetters(String url, String shown) {
        assertThat(Url.parse(url).shown()).isEqualTo(shown);
    }

    @Test
    void aContactIsDecodedWithItsHostInAscii() {
        assertThat(Url.parse("mailto:j%C3%BCrgen@bücher.example?subject=a").contact())
                .isEqualTo("jürgen@xn--bcher-kva.example");
        assertThat(Url.parse("tel:+47 555").contact()).isEqualTo("+47555");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ida@example.org|write mailto:ida@example.org",
                "www.example.org/a|write https://www.example.org/a",
                "javascript:alert(1)|start it with https://, http://, mailto: or tel:",
                "https:///a|write the whole address, such as https://www.example.com/page",
                "https://a b.example/|remove the space in it",
                "https://a..example/|remove one of the dots",
                "https://example.org/%zz|write %25 for a percent sign, or two hexadecimal digits after it",
                "https://ida:pw@example.org/|remove everything after '//' up to and including the '@', because anyone can read it",
                "https://example.org:99999/|remove it, or write a number from 1 to 65535",
                "https://example.org:web/|remove it, or write a number from 1 to 65535",
                "mailto:|write one mailbox after mailto:, such as mailto:me@example.com",
                "mailto:?to=ida@example.org|write one mailbox after mailto:, such as mailto:me@example.com",
                "tel:+47 (0)555|write tel:+47555",
                "tel:call me|write its digits after tel:, such as tel:+4755501000",
                "https://localhost/|write a name that everyone can reach, such as www.example.org",
                "mailto:ida@localhost|write a name that everyone can reach, such as www.example.org",
                "mailto:ida@example.org,ole@nas.lan|write a name that everyone can reach, such as www.example.org",
                "https://xn--a.example/|copy the name again, or write it with its own letters",
                "mailto:ida@192.0.2.7|write the name of the host after '@', not its number",
                "https://[1:2:3]/|write eight groups of digits, or leave groups of zeros out",
                "https://straße.example/|write the host in the form that starts with xn--, which your registrar shows",
            })
    void eachFaultHasAHintThatFits(String url, String hint) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Url.parsePublic(url))
                .satisfies(invalid -> assertThat(invalid.hint()).isEqualTo(hint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://-a.example/",
                "https://a-.example/",
                "https://a.b.1/",
                "https://999.0.0.1/",
                "https://[::1/",
                "https://a\"b/",
                "https://a\\b/",
                "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example/",
                "https://a%2Fb.example/",
                "mailto:ida@-.example"
            })
    void aHostThatCannotExistIsRefused(String url) {
        assertThat(Url.isPublic(url)).isFalse();
        assertThat(Url.canonical(url)).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:8080/",
                "https://app.localhost/",
                "https://intranet/",
                "https://Printer.LOCAL/",
                "https://nas.home.arpa/",
                "https://router.lan./",
                "https://wiki.corp/",
                "https://ida.invalid/",
                "https://ida.test/",
                "https://ida.o_g/",
                "https://ida.c/",
                "mailto:ida@mail.internal",
            })
    void aHostOfOnesOwnMachineOrNetworkIsNotPublic(String url) {
        assertThat(Url.isPublic(url)).isFalse();
        assertThat(Url.parse(url).value()).startsWith(url.substring(0, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xn--",
                "xn--a",
                "xn--abc-",
                "xn--99999999",
                "xn--zzzzzzzzzzzz",
                "xn--bcher-kv",
                "xn--Bcher-kva9",
                "xn--mnchen-",
            })
    void punycodeThatEncodesNothingIsRefused(String label) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Url.parse("https://" + label + ".example/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bücher", "例え", "россия", "ελλάδα", "ไทย", "i❤", "עברית", "한국", "ñandú-2", "𐐨𐐩"})
    void whatTheStandardLibraryEncodesIsValid(String name) {
        assertThat(Url.isPublic("https://" + IDN.toASCII(name, IDN.ALLOW_UNASSIGNED) + ".example/"))
                .isTrue();
    }

    @Test
    void noMessageRepeatsAPassword() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Url.parse("https://ida:sesame@example.org/"))
                .withMessage("this address contains a password")
                .satisfies(invalid -> assertThat(invalid.hint()).doesNotContain("sesame"));
    }
}
