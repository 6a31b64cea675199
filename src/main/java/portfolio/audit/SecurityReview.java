package portfolio.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import portfolio.content.yaml.SourceMap;
import portfolio.model.Hosting;
import portfolio.model.PartialDate;
import portfolio.model.Security;
import portfolio.source.Place;
import portfolio.source.Problem;

/** Checks that {@code security.txt} is valid today, and expires within a year (RFC 9116, section 2.5.5). */
final class SecurityReview {

    private static final int SOON_IN_DAYS = 30;

    private SecurityReview() {}

    static List<Problem> of(Hosting hosting, SourceMap sourceMap, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Security security = hosting.security();
        if (security != null) {
            LocalDate last = day(security.expires());
            Place place = sourceMap.place(security, "expires");
            String hint = "review it, and set 'expires' to a day within the next twelve months";
            if (last.isBefore(today)) {
                problems.add(Problem.warning(place, "security.txt expired on " + last, hint));
            } else if (last.isBefore(today.plusDays(SOON_IN_DAYS))) {
                problems.add(Problem.note(place, "security.txt expires soon, on " + last, hint));
            } else if (last.isAfter(today.plusYears(1))) {
                problems.add(Problem.warning(place, "security.txt expires more than a year from now", hint));
            }
        }
        return problems;
    }

    private static LocalDate day(PartialDate date) {
        return LocalDate.parse(date.toString());
    }
}
