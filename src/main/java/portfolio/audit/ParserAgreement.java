package portfolio.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.Labels;
import portfolio.model.Period;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Role;
import portfolio.model.SkillGroup;
import portfolio.source.Problem;

/** Checks that a résumé parser, as applicant tracking systems use it, reads the content from a PDF correctly. */
final class ParserAgreement {

    private final String file;
    private final Portfolio portfolio;
    private final Places places;
    private final Labels labels;
    private final UnaryOperator<String> onPaper;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param file the name of the PDF in messages
     * @param onPaper replaces the characters that the fonts of the PDF lack
     */
    ParserAgreement(String file, Portfolio portfolio, Places places, UnaryOperator<String> onPaper) {
        this.file = file;
        this.portfolio = portfolio;
        this.places = places;
        this.labels = portfolio.profile().labels();
        this.onPaper = onPaper;
    }

    /** Returns an error at the source location of everything that the parser misses or misreads. */
    List<Problem> check(ParserView view) {
        Profile profile = portfolio.profile();
        compare(profile, profile.name() == null ? "role" : "name", "name", profile.identity(), view.name());
        if (profile.name() != null
                && profile.role() != null
                && !squeezed(String.join("", view.head())).startsWith(squeezed(profile.role()))) {
            problems.add(other(profile, "role", "role", profile.role(), String.join(" ", view.head())));
        }
        List<ParserView.Section> sections = new ArrayList<>(view.sections());
        experience(next(sections, !portfolio.experience().isEmpty()));
        projects(next(sections, !portfolio.projects().isEmpty()));
        education(next(sections, !portfolio.education().isEmpty()));
        skills(next(sections, !portfolio.skills().isEmpty()));
        return List.copyOf(problems);
    }

    private static ParserView.Section next(List<ParserView.Section> sections, boolean wanted) {
        return wanted && !sections.isEmpty() ? sections.remove(0) : new ParserView.Section("", List.of(), List.of());
    }

    private void experience(ParserView.Section section) {
        int at = 0;
        for (Experience employer : portfolio.experience()) {
            for (Role role : employer.roles()) {
                ParserView.Entry seen =
                        dated(at < section.entries().size() ? section.entries().get(at) : null, role.period());
                at++;
                List<Inline> points = Stream.concat(
                                role.highlights().stream(),
                                role.workstreams().stream().flatMap(workstream -> workstream.highlights().stream()))
                        .toList();
                String head = employer.company() == null ? Objects.requireNonNull(role.title()) : employer.company();
                entry(role, "title", "employer", head, seen);
                if (seen != null) {
                    under(role, "title", "title", employer.company() == null ? null : role.title(), seen);
                    dates(role, role.period(), seen);
                    place(role, "location", role.location(), seen);
                    points(role, points, seen);
                }
            }
        }
    }

    private void projects(ParserView.Section section) {
        for (int i = 0; i < portfolio.projects().size(); i++) {
            Project project = portfolio.projects().get(i);
            ParserView.Entry seen =
                    dated(i < section.entries().size() ? section.entries().get(i) : null, project.period());
            entry(project, "title", "project", project.title(), seen);
            if (seen != null) {
                under(project, "subtitle", "subtitle", project.subtitle(), seen);
                dates(project, project.period(), seen);
                place(project, "title", null, seen);
                points(project, project.highlights(), seen);
            }
        }
    }

    private void education(ParserView.Section section) {
        for (int i = 0; i < portfolio.education().size(); i++) {
            Education degree = portfolio.education().get(i);
            ParserView.Entry seen =
                    dated(i < section.entries().size() ? section.entries().get(i) : null, degree.period());
            String where = degree.shownInstitution();
            entry(degree, "institution", "school", where == null ? degree.shownDegree() : where, seen);
            if (seen != null) {
                under(degree, "degree", "degree", where == null ? null : degree.shownDegree(), seen);
                dates(degree, degree.period(), seen);
                place(degree, "degree", null, seen);
            }
        }
    }

    private void skills(ParserView.Section section) {
        for (int i = 0; i < portfolio.skills().size(); i++) {
            SkillGroup group = portfolio.skills().get(i);
            String name = group.level() == null ? group.name() : group.name() + ", " + group.level();
            String seen = i < section.points().size() ? section.points().get(i) : "";
            compare(group, "name", "skill group", name + ": " + String.join(", ", group.skills()), seen);
        }
    }

    private void entry(Record record, String key, String what, String wanted, ParserView.@Nullable Entry seen) {
        compare(record, key, what, wanted, seen == null ? "" : seen.head());
    }

    private void dates(Record record, Period period, ParserView.Entry seen) {
        String wanted = text(period);
        compare(record, period.start() == null ? "end" : "start", "dates", wanted, seen.dates());
    }

    private String text(Period period) {
        String start = period.start() == null ? "" : labels.start(period.start());
        String end = period.end() == null ? "" : labels.end(period.end());
        return start.isEmpty() || end.isEmpty() ? start + end : start + " – " + end;
    }

    /**
     * Returns the entry with dates taken from the line below, if they are there. Labels can make dates too long for the
     * end of the first line; they then have a line of their own.
     */
    private ParserView.@Nullable Entry dated(ParserView.@Nullable Entry seen, Period period) {
        String dates = text(period);
        if (seen == null || dates.isEmpty() || !seen.dates().isEmpty()) {
            return seen;
        }
        String under = squeezed(seen.under());
        String first = squeezed(dates);
        return under.startsWith(first)
                ? new ParserView.Entry(seen.head(), dates, under.substring(first.length()), seen.place(), seen.points())
                : seen;
    }

    private void under(Record record, String key, String what, @Nullable String wanted, ParserView.Entry seen) {
        if (wanted != null && !squeezed(seen.under()).startsWith(squeezed(wanted))) {
            problems.add(other(record, key, what, wanted, seen.under()));
        }
    }

    /** Compares a location, which has a line of its own if it is too long for the end of the line. */
    private void place(Record record, String key, @Nullable String wanted, ParserView.Entry seen) {
        if (wanted == null && !seen.place().isEmpty()) {
            problems.add(Problem.error(
                    places.of(record, key),
                    "a résumé parser reads '" + shortened(seen.place()) + "' as a place in " + file
                            + ", but the content has none",
                    ProgramFault.HINT));
        } else if (wanted != null && !squeezed(seen.place() + seen.under()).contains(squeezed(wanted))) {
            problems.add(other(record, key, "place", wanted, seen.place()));
        }
    }

    /** Compares only letters and digits, since a bullet point can contain a list with bullets of its own. */
    private void points(Record record, List<Inline> wanted, ParserView.Entry seen) {
        StringBuilder all = new StringBuilder();
        wanted.forEach(point -> all.append(point.plain()).append(' '));
        boolean same = letters(all.toString()).equals(letters(String.join("", seen.points())));
        if (!same || seen.points().size() < wanted.size()) {
            problems.add(Problem.error(
                    places.of(record, wanted.isEmpty() ? "title" : "highlights"),
                    "a résumé parser finds different points below '" + seen.head() + "' in " + file,
                    ProgramFault.HINT));
        }
    }

    private void compare(Record record, String key, String what, String wanted, String seen) {
        if (!squeezed(wanted).equals(squeezed(seen))) {
            problems.add(other(record, key, what, wanted, seen));
        }
    }

    private Problem other(Record record, String key, String what, String wanted, String seen) {
        String right = "'" + shortened(wanted) + "' in " + file;
        return Problem.error(
                places.of(record, key),
                seen.isEmpty()
                        ? "a résumé parser does not find the " + what + " " + right
                        : "a résumé parser reads '" + shortened(seen) + "' as the " + what + " instead of " + right,
                ProgramFault.HINT);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }

    private String squeezed(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(onPaper.apply(text), Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character)
                        && !Character.isSpaceChar(character)
                        && Character.getType(character) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private String letters(String text) {
        StringBuilder kept = new StringBuilder();
        squeezed(text).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
