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
        "מערכת 7, 7",
        "--a--, a",
    })
    void aSlugKeepsWhatAUrlCanCarry(String text, String slug) {
        assertThat(Slug.of(text)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "خدمة", "システム"})
    void aTextWithoutLatinLettersOrDigitsGivesNone(String text) {
        assertThat(Slug.find(text)).isEmpty();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Slug.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kafka", "a b", "-a", "a-", "a--b", "é"})
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
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Slug.parse("a-".repeat(20_000) + "a"));
    }

    @Test
    void theHintOffersACorrectSlug() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Slug.parse("My Project"))
                .satisfies(invalid -> assertThat(invalid.hint()).endsWith("such as 'my-project'"));
    }

    @Test
    void aTermInAnotherScriptGetsASlugFromItsBytes() {
        assertThat(Term.named("قواعد البيانات").slugOrDerived().value()).matches("term-[0-9a-f]{1,8}");
        assertThat(Term.named("قواعد").slugOrDerived())
                .isNotEqualTo(Term.named("بيانات").slugOrDerived());
    }
}
