package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.source.InvalidValue;

class ChannelTest {

    @ParameterizedTest
    @CsvSource({
        "mailto:ada@example.org, ada@example.org, false",
        "tel:+351123, +351123, false",
        "https://code.example.org/ada/, code.example.org/ada, true",
        "http://example.org, example.org, true",
    })
    void theAddressIsShownWithoutItsScheme(String url, String shown, boolean web) {
        Channel channel = new Channel("Label", url, null, null, Visibility.PUBLIC);
        assertThat(channel.shown()).isEqualTo(shown);
        assertThat(channel.isWeb()).isEqualTo(web);
    }

    @ParameterizedTest
    @CsvSource({"https://code.example.org/ada/, code.example.org", "tel:+1, ''"})
    void withoutALabelItIsCalledAfterItsHostIfThatIsKnown(String url, String label) {
        assertThat(new Channel(null, url, null, null, Visibility.PUBLIC).shownLabel())
                .isEqualTo(label);
    }

    @Test
    void aNumberIsShownAsItIsWritten() {
        Channel channel = new Channel("Telephone", "tel:+47 555 01 000", null, null, Visibility.PUBLIC);

        assertThat(channel.url()).isEqualTo("tel:+4755501000");
        assertThat(channel.shown()).isEqualTo("+47 555 01 000");
    }

    @Test
    void aGivenTextIsShownInstead() {
        assertThat(new Channel("Code", "https://code.example.org/ada/", "my code", null, Visibility.PUBLIC).shown())
                .isEqualTo("my code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ada@example.org",
                "mailto:",
                "https://",
                "https:/a.org",
                "https:///a.org",
                "https://a b",
                "ftp://a.org",
                "http://[",
                "https://a.org\"b"
            })
    void anAddressNobodyCanFollowIsRefused(String url) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Channel("Label", url, null, null, Visibility.PUBLIC))
                .satisfies(invalid -> assertThat(invalid.component()).isEqualTo("url"));
    }
}
