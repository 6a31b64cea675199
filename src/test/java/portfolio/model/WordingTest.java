package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.source.Problem;
import portfolio.source.ProblemException;

/** The words of each language are complete, and the language of the site selects them. */
class WordingTest {

    private static final Path FILES = Path.of("src/main/resources/portfolio/wording");
    private static final String EXTENSION = ".properties";
    private static final Wording ENGLISH = Wording.of("en");

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString().replace(EXTENSION, ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreEnglishAndGermanWords() throws IOException {
        assertThat(languages()).contains("de", "en");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFileHasEveryLabelOnce(String language) throws IOException {
        List<String> keys = Files.readAllLines(FILES.resolve(language + EXTENSION)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).containsExactlyElementsOf(components());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aWordHasThePlaceholdersOfTheEnglishOne(String language) {
        Wording words = Wording.of(language);

        assertThat(components())
                .allSatisfy(key -> assertThat(
                                Message.parse(words.text(key)).placeholders().keySet())
                        .as(key)
                        .isEqualTo(
                                Message.parse(ENGLISH.text(key)).placeholders().keySet()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aPluralHasTheCategoriesOfItsLanguage(String language) {
        Set<String> categories = IntStream.concat(IntStream.rangeClosed(0, 200), IntStream.of(1_000_000))
                .mapToObj(number -> PluralRule.category(language, number))
                .collect(Collectors.toCollection(TreeSet::new));
        Wording words = Wording.of(language);

        assertThat(components())
                .allSatisfy(key -> assertThat(
                                Message.parse(words.text(key)).placeholders().values())
                        .as(key)
                        .allMatch(forms -> forms.isEmpty() || forms.equals(categories)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLabelIsTheWordOfItsKey(String language) throws ReflectiveOperationException {
        Labels labels = labels("language: " + language);
        Wording words = Wording.of(language);

        for (RecordComponent component : Labels.class.getRecordComponents()) {
            Object word = component.getAccessor().invoke(labels);
            if (component.getType() == String.class && !component.getName().equals("language")) {
                assertThat(word).as(component.getName()).isEqualTo(words.text(component.getName()));
            }
        }
        assertThat(labels.months()).isEqualTo(words.months()).hasSize(12);
    }

    @Test
    void aVariantOfALanguageHasTheWordsOfTheLanguage() {
        assertThat(Wording.of("de-AT").language()).isEqualTo("de");
        assertThat(Wording.of("DE-Latn-AT").language()).isEqualTo("de");
        assertThat(Wording.of("en-GB").language()).isEqualTo("en");
        assertThat(Wording.covers("de-AT")).isTrue();
    }

    @Test
    void aLanguageWithoutWordsIsWarnedOfAndGetsTheEnglishOnes() {
        TestSite site = TestSite.with("site.yaml", site("language: eo\nlabels: {home: Hejmo, resume: Vivresumo}"));

        assertThat(site.portfolio().profile().labels().home()).isEqualTo("Hejmo");
        assertThat(site.portfolio().profile().labels().skip()).isEqualTo("Skip to content");
        assertThat(site.content().remarks())
                .filteredOn(remark -> remark.message().contains("'eo'"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.message())
                            .isEqualTo("the interface has no words in 'eo', so "
                                    + (components().size() - 2) + " are in English");
                    assertThat(remark.hint()).startsWith("translate them in 'labels': skip, now, latest,");
                    assertThat(String.valueOf(remark.place())).contains("site.yaml");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-AU", "de", "de-AT"})
    void aLanguageWithWordsIsNotWarnedOf(String language) {
        assertThat(TestSite.with("site.yaml", site("language: " + language))
                        .content()
                        .remarks())
                .extracting(Problem::message)
                .noneMatch(message -> message.contains("interface"));
    }

    @Test
    void aLabelReplacesTheWordInEveryLanguage() {
        Labels labels = labels("language: de\nlabels: {resume: Kurzprofil}");

        assertThat(labels.resume()).isEqualTo("Kurzprofil");
        assertThat(labels.home()).isEqualTo("Startseite");
    }

    @Test
    void sentencesAreGermanOnAGermanSite() {
        Labels labels = labels("language: de");

        assertThat(labels.usedIn(4, 4, 2))
                .isEqualTo("Eingesetzt in 4 Projekten und 4 Aufgabenbereichen, in 2 Positionen.");
        assertThat(labels.usedIn(1, 0, 0)).isEqualTo("Eingesetzt in 1 Projekt.");
        assertThat(labels.termUsedIn("Java", 0, 1, 1))
                .isEqualTo("Java: eingesetzt in 1 Aufgabenbereich, in 1 Position.");
        assertThat(labels.date(PartialDate.parse("2022-03"))).isEqualTo("März 2022");
        assertThat(labels.end(End.PRESENT)).isEqualTo("heute");
        assertThat(labels.allProjects(14)).isEqualTo("Alle 14 Projekte");
    }

    @Test
    void englishWordsKeepToTheEnglishPluralOnASiteInAnotherLanguage() {
        assertThat(labels("language: ru").allProjects(21)).isEqualTo("All 21 projects");
    }

    @Test
    void aLabelKeepsToThePluralOfTheSite() {
        Labels labels = labels("language: ru\nlabels: {projectUnit: \"{count, plural, one {проект} few {проекта}"
                + " many {проектов} other {проекта}}\"}");

        assertThat(Stream.of(1, 2, 5, 11, 21, 24).map(labels::projectUnit))
                .containsExactly("проект", "проекта", "проектов", "проектов", "проект", "проекта");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{number}",
                "{count",
                "count}",
                "{count, plural}",
                "{count, select, other {x}}",
                "{count, plural, one {x}}",
                "{count, plural, some {x} other {x}}",
                "{count, plural, other {x}",
                "{}"
            })
    void aLabelThatIsNoMessageIsAnError(String text) {
        String site = site("labels: {allProjects: \"" + text + "\"}");

        assertThatThrownBy(() -> TestSite.with("site.yaml", site))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.message()).startsWith("'allProjects' is not valid: ");
                            assertThat(problem.hint()).contains("{count, plural, one {");
                        }));
    }

    @Test
    void aTextHasNoPlural() {
        String site = site("labels: {usedAlongside: \"With {term, plural, other {x}}\"}");

        assertThatThrownBy(() -> TestSite.with("site.yaml", site))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::message)
                                .containsExactly("'usedAlongside' is not valid: {term} is not a number"));
    }

    private static List<String> components() {
        return Arrays.stream(Labels.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("language"))
                .toList();
    }

    private static Labels labels(String lines) {
        return TestSite.with("site.yaml", site(lines)).portfolio().profile().labels();
    }

    private static String site(String lines) {
        return "role: Engineer\nheadline: Things that run.\n" + lines + "\n";
    }
}
