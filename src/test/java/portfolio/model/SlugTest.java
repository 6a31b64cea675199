package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.source.InvalidValue;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Kafka, kafka",
        "Ride Billing & Fare Calculation, ride-billing-fare-calculation",
        "C++, c-plus-plus",
        "C#, c-sharp",
        "CI/CD, ci-cd",
        "Node.js, node-js",
        ".NET, net",
        "  Événement à Zürich , evenement-a-zurich",
        "ﬁnance Ⅳ, finance-iv",
        "מערכת 7, מערכת-7",
        "日本語 ローマ字, 日本語-ローマ字",
        "한국어, 한국어",
        "हिन्दी, हिन्दी",
        "システム, システム",
        "がくせい!, がくせい",
        "Kafka入門, kafka入門",
        "--a--, a",
        "Łódź, lodz",
        "Straße, strasse",
        "GROẞ, gross",
        "Smørrebrød æ œ đ ð þ ı, smorrebrod-ae-oe-d-d-th-i",
        "Ξενοδοχείο Αθήνα ού, xenodocheio-athina-ou",
        "Москва Щёлково объём, moskva-shchelkovo-obem",
        "Київ Йошкар, kiyiv-yoshkar",
        "Љубљана Ђорђе, ljubljana-djordje",
    })
    void aSlugKeepsWhatAUrlCanCarry(String text, String slug) {
        assertThat(Slug.of(text)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "🚀", "→ …"})
    void aTextWithoutLettersOrDigitsGivesNone(String text) {
        assertThat(Slug.find(text)).isEmpty();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Slug.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kafka", "a b", "-a", "a-", "a--b", "é", "я", "日 本", "日--本", "ｱ", "か\u3099"})
    void aWrittenSlugMustBeCorrectAlready(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Slug.parse(text))
                .satisfies(invalid -> assertThat(invalid.hint()).contains("hyphens"));
    }

    @Test
    void aSlugIsNoLongerThanTheNameOfAFolderMayBe() {
        assertThat(Slug.of("word ".repeat(3_000)).value())
                .hasSizeLessThanOrEqualTo(Slug.LONGEST)
                .endsWith("-word");
        assertThat(Slug.of("w".repeat(3_000)).value()).hasSize(Slug.LONGEST);
        assertThat(Slug.of("語".repeat(3_000)).value()).hasSize(Slug.LONGEST / 3);
        assertThat(Slug.of("𠮷".repeat(3_000)).value()).isEqualTo("𠮷".repeat(Slug.LONGEST / 4));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Slug.parse("a-".repeat(20_000) + "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "prn", "aux", "nul", "com1", "lpt9"})
    void aNameThatWindowsReservesIsRefused(String name) {
        assertThat(Slug.find(name)).isEmpty();
        assertThat(Term.named(name).slugOrDerived()).hasToString("term-" + name);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Slug.parse(name))
                .withMessage("Windows reserves the name '" + name + "', so it cannot be a slug")
                .satisfies(invalid -> assertThat(invalid.hint()).contains("'" + name + "-1'"));
    }

    @Test
    void theHintOffersACorrectSlug() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Slug.parse("My Project"))
                .satisfies(invalid -> assertThat(invalid.hint()).endsWith("such as 'my-project'"));
    }

    @Test
    void aTermWithoutLettersGetsASlugFromItsBytes() {
        assertThat(Term.named("قواعد البيانات").slugOrDerived()).hasToString("قواعد-البيانات");
        assertThat(Term.named("🚀").slugOrDerived().value()).matches("term-[0-9a-f]{1,8}");
        assertThat(Term.named("🚀").slugOrDerived())
                .isNotEqualTo(Term.named("🛰").slugOrDerived());
    }
}
