package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the names of people from many cultures. */
final class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Lovelace              | Lovelace         | Ada               |           |
            Ada                       |                  | Ada               |           |
            Ludwig van Beethoven      | van Beethoven    | Ludwig            |           |
            Carla de la Cruz          | de la Cruz       | Carla             |           |
            Anna von der Heide        | von der Heide    | Anna              |           |
            José Ortega y Gasset      | Ortega y Gasset  | José              |           |
            Ana da Silva e Costa      | da Silva e Costa | Ana               |           |
            Juan de la Cruz y Moreno  | de la Cruz y Moreno | Juan           |           |
            Van Morrow                | Morrow           | Van               |           |
            Dr. Ida Klein             | Klein            | Ida               | Dr.       |
            Prof. Dr. Ida Klein       | Klein            | Ida               | Prof. Dr. |
            Sam Poe Jr.               | Poe              | Sam               |           | Jr.
            Sam Poe, PhD              | Poe              | Sam               |           | PhD
            MARY O'NEIL               | O'NEIL           | MARY              |           |
            One Two Three Four Five Six | Six            | One Two Three Four Five |     |
            Анна Иванова              | Иванова          | Анна              |           |
            山田太郎                    |                  | 山田太郎            |           |
            """)
    void theLastWordIsTheFamilysWithItsParticles(
            String name, String family, String given, String prefixes, String suffixes) {
        assertThat(PersonName.of(name, null))
                .isEqualTo(new PersonName(orEmpty(family), orEmpty(given), orEmpty(prefixes), orEmpty(suffixes)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yamada Taro        | Yamada         | Taro
            Maria Silva Santos | Silva Santos   | Maria
            Dr. Nagy Anna      | Nagy           | Anna
            Ada                | Ada            |
            """)
    void theFamilyNameDecides(String name, String familyName, String given) {
        PersonName parts = PersonName.of(name, familyName);

        assertThat(PersonName.hasFamilyName(name, familyName)).isTrue();
        assertThat(parts.family()).isEqualTo(familyName);
        assertThat(parts.given()).isEqualTo(orEmpty(given));
    }

    @ParameterizedTest
    @CsvSource({"Ada Lovelace, Byron", "Ada Maria Lovelace, Maria", "Ada Lovelace, Love", "Ada, ''"})
    void aFamilyNameThatIsNoEndOfTheNameIsNone(String name, String familyName) {
        assertThat(PersonName.hasFamilyName(name, familyName)).isFalse();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
