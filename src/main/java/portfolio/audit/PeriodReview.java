package portfolio.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.content.yaml.SourceMap;
import portfolio.model.Background;
import portfolio.model.Education;
import portfolio.model.End;
import portfolio.model.ListField.Part;
import portfolio.model.ListType;
import portfolio.model.PartialDate;
import portfolio.model.Period;
import portfolio.model.Portfolio;
import portfolio.model.Position;
import portfolio.model.Role;
import portfolio.model.Start;
import portfolio.source.Problem;
import portfolio.source.Problems;

/**
 * Checks dates against the current day, such as an expected end that has passed. This is not part of a build, which
 * ignores the current day so that it writes the same bytes every day.
 */
final class PeriodReview {

    private final SourceMap sourceMap;
    private final PartialDate today;
    private final Problems problems = new Problems();

    private PeriodReview(SourceMap sourceMap, LocalDate today) {
        this.sourceMap = sourceMap;
        this.today = new PartialDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
    }

    static List<Problem> of(Portfolio portfolio, SourceMap sourceMap, LocalDate today) {
        PeriodReview review = new PeriodReview(sourceMap, today);
        portfolio
                .positions()
                .forEach(position ->
                        review.check(position.role(), position.role().period()));
        portfolio.currentPositions().forEach(review::checkCurrent);
        for (Education degree : portfolio.education()) {
            review.check(degree, degree.period());
            review.checkEarned(degree);
        }
        ListType.ALL.forEach(type -> review.checkList(type, portfolio.background()));
        return review.problems.list();
    }

    private <R extends Record> void checkList(ListType<R> type, Background background) {
        for (R entry : background.entries(type)) {
            check(entry, type.period(entry));
            type.field(Part.DATE).ifPresent(date -> checkPast(entry, date.key(), type.date(entry)));
        }
    }

    private void check(Record entry, Period period) {
        checkStart(entry, period);
        End end = period.end();
        PartialDate date = end == null ? null : end.date();
        if (end != null && end.isExpected() && date != null && date.isBefore(today)) {
            problems.warning(
                    sourceMap.place(entry, "end"),
                    "this was expected by " + date + ", which has passed",
                    "write 'end: " + date + "' if it ended then, or the date you expect now");
        }
    }

    private void checkStart(Record entry, Period period) {
        Start start = period.start();
        if (start == null) {
            return;
        }
        PartialDate date = start.date();
        if (!start.isExpected() && today.isBefore(date)) {
            problems.warning(
                    sourceMap.place(entry, "start"),
                    date + " is in the future, but the site presents it as " + (period.isOpen() ? "current" : "past"),
                    "write 'start: expected " + date + "'" + (period.isOpen() ? " and leave 'end' out" : "")
                            + ", or correct the date");
        } else if (start.isExpected() && date.isBefore(today)) {
            problems.warning(
                    sourceMap.place(entry, "start"),
                    "this was expected to start " + date + ", which has passed",
                    "write 'start: " + date + "' if it did, or the date you expect now");
        }
    }

    private void checkPast(Record entry, String key, @Nullable PartialDate date) {
        if (date != null && today.isBefore(date)) {
            problems.warning(
                    sourceMap.place(entry, key),
                    date + " is in the future, but the site presents it as past",
                    "correct the date, or leave the entry out until then");
        }
    }

    private void checkEarned(Education degree) {
        End end = degree.end();
        PartialDate date = end == null ? null : end.date();
        if (end != null && !end.isExpected() && date != null && today.isBefore(date)) {
            problems.warning(
                    sourceMap.place(degree, "end"),
                    date + " is in the future, but the site presents the degree as earned",
                    "write 'end: expected " + date + "'");
        }
    }

    private void checkCurrent(Position position) {
        Role role = position.role();
        String company = position.employer().company();
        PartialDate date = role.end() == null ? null : role.end().date();
        if (company != null && date != null && date.isBefore(today)) {
            problems.note(
                    sourceMap.place(role, "end"),
                    "the latest role ended " + date + "; the contact card and the structured data still name '"
                            + company + "' as employer",
                    "add the role that followed, if there is one");
        }
    }
}
