package portfolio.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.source.Place;
import portfolio.source.Problem;

/** Checks that the JSON-LD of a page describes the person as the content does. */
final class LinkedDataAgreement {

    private final String file;
    private final Map<String, String> found;
    private final List<Problem> problems = new ArrayList<>();

    private LinkedDataAgreement(String file, JsonNode root) {
        this.file = file;
        this.found = JsonStrings.of(root);
    }

    /** Returns an error for everything that is missing or different in the description of the person. */
    static List<Problem> check(String file, JsonNode root, Portfolio portfolio, Places places) {
        LinkedDataAgreement agreement = new LinkedDataAgreement(file, root);
        agreement.person(portfolio.profile(), places);
        agreement.employers(portfolio, places);
        agreement.institutions(portfolio, places);
        agreement.skills(portfolio, places);
        return agreement.problems;
    }

    private void person(Profile profile, Places places) {
        expect("name", "name", texts("name"), listOf(profile.name()), places.of(profile, "name"));
        expect("role", "jobTitle", texts("jobTitle"), listOf(profile.role()), places.of(profile, "role"));
        expect("headline", "description", texts("description"), listOf(profile.headline()), places.of(profile, ""));
    }

    private void employers(Portfolio portfolio, Places places) {
        for (Experience employer : portfolio.experience()) {
            boolean present =
                    employer.roles().stream().anyMatch(role -> role.period().isOpen());
            if (present && employer.company() != null) {
                expectAmong("organisation", "worksFor", employer.company(), places.of(employer, "company"));
            }
        }
    }

    private void institutions(Portfolio portfolio, Places places) {
        for (Education education : portfolio.education()) {
            if (education.institution() != null) {
                expectAmong("organisation", "alumniOf", education.institution(), places.of(education, "institution"));
            }
        }
    }

    private void skills(Portfolio portfolio, Places places) {
        List<String> all = portfolio.skills().stream()
                .flatMap(group -> group.skills().stream())
                .distinct()
                .toList();
        Place place = portfolio.skills().isEmpty()
                ? places.of(portfolio.profile(), "")
                : places.of(portfolio.skills().get(0), "");
        expect("skills", "knowsAbout", texts("knowsAbout(?:/[0-9]+)?"), all, place);
    }

    private void expectAmong(String what, String property, String name, Place place) {
        if (!texts(property + "(?:/[0-9]+)?/name").contains(name)) {
            problems.add(TextAgreement.missing(new Claim(what, name, place), file + " (JSON-LD, " + property + ")"));
        }
    }

    private void expect(String what, String property, List<String> said, List<String> wanted, Place place) {
        if (!said.equals(wanted)) {
            problems.add(TextAgreement.missing(
                    new Claim(what, String.join(", ", wanted), place), file + " (JSON-LD, " + property + ")"));
        }
    }

    /** Returns the strings at a property of the person, who is the main entity of the page. */
    private List<String> texts(String property) {
        Pattern pointer = Pattern.compile("/@graph/0/mainEntity/" + property);
        return found.entrySet().stream()
                .filter(entry -> pointer.matcher(entry.getKey()).matches())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<String> listOf(@Nullable String text) {
        return text == null ? List.of() : List.of(Objects.requireNonNull(text));
    }
}
