package portfolio.model;

import java.util.List;
import portfolio.source.InvalidValue;

/**
 * The short words of the interface, for a site in another language. All are optional; the defaults are English.
 *
 * @param skip link to the main part of a page
 * @param now fact: the present role
 * @param latest fact: the latest role, where none goes on
 * @param before fact: the role before it
 * @param degree fact: the latest degree
 * @param basedIn fact: the place
 * @param openTo fact: what the person is open to
 * @param company fact: the company of a project
 * @param role fact: the role in which a project was done
 * @param dates fact: when it was done
 * @param kind fact: what kind of thing a project is
 * @param link fact: where a project can be seen
 * @param technologies head of a list of technologies
 * @param concepts head of a list of concepts
 * @param education head of the list of degrees
 * @param focusAreas head of the list of focus areas
 * @param address fact: where letters arrive
 * @param volunteering head of the list of unpaid work
 * @param awards head of the list of distinctions
 * @param certificates head of the list of certificates
 * @param publications head of the list of publications
 * @param languages head of the list of languages
 * @param interests head of the list of interests
 * @param references head of the list of what others say
 * @param present the end of a period that goes on
 * @param expected before the end of a period that is still to come, such as the date of a degree
 * @param months the twelve month names, January first, as they stand in dates
 */
public record Labels(
        @Default("Skip to content") String skip,
        @Default("Now") String now,
        @Default("Latest") String latest,
        @Default("Before") String before,
        @Default("Degree") String degree,
        @Default("Based in") String basedIn,
        @Default("Open to") String openTo,
        @Default("Company") String company,
        @Default("Role") String role,
        @Default("Dates") String dates,
        @Default("Kind") String kind,
        @Default("Link") String link,
        @Default("Technologies") String technologies,
        @Default("Concepts") String concepts,
        @Default("Education") String education,
        @Default("Focus areas") String focusAreas,
        @Default("Address") String address,
        @Default("Volunteering") String volunteering,
        @Default("Awards") String awards,
        @Default("Certificates") String certificates,
        @Default("Publications") String publications,
        @Default("Languages") String languages,
        @Default("Interests") String interests,
        @Default("References") String references,
        @Default("Present") String present,
        @Default("expected") String expected,
        List<String> months) {

    private static final List<String> ENGLISH_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    public Labels {
        months = months.isEmpty() ? ENGLISH_MONTHS : List.copyOf(months);
        if (months.size() != 12) {
            throw InvalidValue.in("months", "a year has twelve months, here are " + months.size(), null);
        }
    }

    /** {@code Apr 2023}, {@code 2023}. */
    public String date(PartialDate date) {
        Integer month = date.month();
        return month == null ? Integer.toString(date.year()) : months.get(month - 1) + " " + date.year();
    }

    /** What the end of a period reads as: a date, {@code expected} with a date, or {@code Present}. */
    public String end(End end) {
        PartialDate date = end.date();
        return date == null ? present : (end.isExpected() ? expected + " " : "") + date(date);
    }
}
