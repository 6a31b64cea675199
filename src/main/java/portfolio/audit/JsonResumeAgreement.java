package portfolio.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.markdown.Inline;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.ListField;
import portfolio.model.ListField.Part;
import portfolio.model.ListType;
import portfolio.model.PartialDate;
import portfolio.model.Period;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.SkillGroup;
import portfolio.source.Place;
import portfolio.source.Problem;

/** Checks that a JSON Resume has every claim of the content at the property where it belongs, and no others there. */
final class JsonResumeAgreement {

    /** The properties where a value that is not in the content is an error as well. */
    private static final Pattern COMPARED =
            Pattern.compile("/(?:work/[0-9]+/(?:name|position|startDate|endDate|highlights/[0-9]+)"
                    + "|education/[0-9]+/(?:institution|startDate|endDate)"
                    + "|skills/[0-9]+/(?:name|keywords/[0-9]+)"
                    + "|" + lists() + ")");

    private final Portfolio portfolio;
    private final Places places;
    private final Map<String, Claim> expected = new LinkedHashMap<>();

    /** Returns the properties of the lists, as a regular expression. */
    private static String lists() {
        return ListType.ALL.stream()
                .map(type -> type.json() + "/[0-9]+/(?:"
                        + type.fields().stream()
                                .map(field -> field.json() + "(?:/[0-9]+)?")
                                .collect(Collectors.joining("|"))
                        + ")")
                .collect(Collectors.joining("|"));
    }

    private JsonResumeAgreement(Portfolio portfolio, Places places) {
        this.portfolio = portfolio;
        this.places = places;
    }

    /** Returns an error for everything in the document that is missing, different or not in the content. */
    static List<Problem> check(String file, JsonNode root, Portfolio portfolio, Places places) {
        JsonResumeAgreement agreement = new JsonResumeAgreement(portfolio, places);
        agreement.expect();
        return agreement.compare(file, JsonStrings.of(root));
    }

    private List<Problem> compare(String file, Map<String, String> found) {
        List<Problem> problems = new ArrayList<>();
        expected.forEach((pointer, claim) -> {
            if (!claim.text().equals(found.get(pointer))) {
                problems.add(TextAgreement.missing(claim, file + pointer));
            }
        });
        found.forEach((pointer, text) -> {
            if (COMPARED.matcher(pointer).matches() && !expected.containsKey(pointer)) {
                problems.add(Problem.error(
                        places.of(portfolio.profile(), ""),
                        "'" + text + "' in " + file + pointer + " is not in the content",
                        ProgramFault.HINT));
            }
        });
        return problems;
    }

    private void expect() {
        expect("/basics/name", "name", portfolio.profile().name(), places.of(portfolio.profile(), "name"));
        expect("/basics/label", "role", portfolio.profile().role(), places.of(portfolio.profile(), "role"));
        int number = 0;
        for (Experience employer : portfolio.experience()) {
            for (Role role : employer.roles()) {
                role("/work/" + number++, employer, role);
            }
        }
        for (int i = 0; i < portfolio.projects().size(); i++) {
            Project project = portfolio.projects().get(i);
            expect("/projects/" + i + "/name", "project", project.title(), places.of(project, "title"));
            expect("/projects/" + i + "/entity", "organisation", project.company(), places.of(project, "company"));
        }
        for (int i = 0; i < portfolio.skills().size(); i++) {
            SkillGroup group = portfolio.skills().get(i);
            expect("/skills/" + i + "/name", "skill group", group.name(), places.of(group, "name"));
            for (int j = 0; j < group.skills().size(); j++) {
                expect(
                        "/skills/" + i + "/keywords/" + j,
                        "skill",
                        group.skills().get(j),
                        places.of(group, "skills", j));
            }
        }
        for (int i = 0; i < portfolio.education().size(); i++) {
            Education education = portfolio.education().get(i);
            String at = "/education/" + i;
            expect(at + "/institution", "organisation", education.institution(), places.of(education, "institution"));
            expect(at, education.period(), places.of(education, ""));
        }
        ListType.ALL.forEach(this::list);
    }

    private void role(String at, Experience employer, Role role) {
        expect(at + "/name", "organisation", employer.company(), places.of(employer, "company"));
        expect(at + "/position", "role", role.title(), places.of(role, "title"));
        expect(at, role.period(), places.of(role, ""));
        List<Claim> highlights = new ArrayList<>(highlights(role, role.highlights()));
        role.workstreams().forEach(workstream -> highlights.addAll(highlights(workstream, workstream.highlights())));
        for (int i = 0; i < highlights.size(); i++) {
            expected.put(at + "/highlights/" + i, highlights.get(i));
        }
    }

    private <R extends Record> void list(ListType<R> type) {
        List<R> entries = portfolio.background().entries(type);
        for (int i = 0; i < entries.size(); i++) {
            String at = "/" + type.json() + "/" + i;
            R entry = entries.get(i);
            type.fields().forEach(field -> expect(at + "/" + field.json(), field, entry));
            if (type.has(Part.START)) {
                expect(at, type.period(entry), places.of(entry, ""));
            }
        }
    }

    private <R extends Record> void expect(String at, ListField<R> field, R entry) {
        Object value = field.of(entry);
        if (value instanceof List<?> texts) {
            for (int i = 0; i < texts.size(); i++) {
                expect(at + "/" + i, field.what(), plain(texts.get(i)), places.of(entry, field.key(), i));
            }
        } else if (value != null && field.part() != Part.START && field.part() != Part.END) {
            expect(at, field.what(), plain(value), places.of(entry, field.key()));
        }
    }

    private static String plain(Object value) {
        return value instanceof Inline text ? text.plain() : value.toString();
    }

    private List<Claim> highlights(Record owner, List<Inline> highlights) {
        List<Claim> claims = new ArrayList<>();
        for (Inline highlight : highlights) {
            claims.add(new Claim("highlight", highlight.plain(), places.of(owner, "highlights", claims.size())));
        }
        return claims;
    }

    private void expect(String at, Period period, Place place) {
        PartialDate end = period.end() == null ? null : period.end().date();
        expect(
                at + "/startDate",
                "start",
                period.start() == null || period.end() == null
                        ? null
                        : period.start().date().toString(),
                place);
        expect(at + "/endDate", "end", end == null ? null : end.toString(), place);
    }

    private void expect(String pointer, String what, @Nullable String text, Place place) {
        if (text != null) {
            expected.put(pointer, new Claim(what, text, place));
        }
    }
}
