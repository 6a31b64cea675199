package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.TestSite;
import portfolio.output.Site;

/** Checks that the home page, the contact card and the structured data agree on the current roles. */
class PortfolioTest {

    private static final Pattern EMPLOYER = Pattern.compile("\"worksFor\":\\[?\\{[^}]*\"name\":\"(.)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "start: 2018, end: 2020   | start: 2020, end: present          | B | Now    | A",
                "start: 2018, end: present| start: 2020, end: present          | B | Now    | -",
                "start: 2018, end: 2020   | start: 2020, end: 2027-12          | B | Latest | A",
                "start: 2018, end: 2020   | start: 2020, end: expected 2027-12 | B | Latest | A",
                "start: 2018, end: 2027-12| start: 2020, end: 2022             | A | Latest | B",
                "start: 2018, end: 2020   | start: 2021                        | A | Latest | B",
                "start: 2018, end: present| start: expected 2029               | A | Now    | -",
                "start: 2018, end: 2020   | start: expected 2029, end: 2031    | A | Latest | -",
                "start: expected 2029     | start: 2018, end: 2020             | B | Latest | -",
                "start: 2018              | start: 2021                        | - | -      | B",
            })
    void theCurrentRoleIsTheOneThatGoesOnOrElseTheOneWithTheLatestEnd(
            String first, String second, @Nullable String current, @Nullable String label, @Nullable String before) {
        TestSite site = TestSite.with(
                "site.yaml",
                "role: Engineer\nurl: https://ada.example.org/\ncontact:\n- url: tel:+1\n",
                "experience/a.yaml",
                "company: A\nroles:\n- {title: T, " + first.strip() + "}\n",
                "experience/b.yaml",
                "company: B\nroles:\n- {title: T, " + second.strip() + "}\n");

        List<String> facts = site.pages().home().hero().facts().stream()
                .map(fact -> fact.label() + " " + fact.detail())
                .toList();
        assertThat(facts.stream()
                        .filter(fact -> fact.matches("(Now|Latest) .*"))
                        .toList())
                .isEqualTo(current == null ? List.of() : List.of(label + " " + current));
        assertThat(facts.stream().filter(fact -> fact.startsWith("Before")).toList())
                .isEqualTo(before == null ? List.of() : List.of("Before " + before));
        Site files = site.files();
        assertThat(text(files, "contact.vcf")
                        .lines()
                        .filter(line -> line.startsWith("ORG"))
                        .toList())
                .isEqualTo(current == null ? List.of() : List.of("ORG:" + current));
        assertThat(EMPLOYER.matcher(text(files, "index.html"))
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .isEqualTo(current == null ? List.of() : List.of(current));
    }

    private static String text(Site files, String name) {
        return new String(Objects.requireNonNull(files.files().get(name)), StandardCharsets.UTF_8);
    }
}
