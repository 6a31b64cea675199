package portfolio.model;

import java.util.List;
import portfolio.source.InvalidValue;

/**
 * The labels of the interface, which a site in another language can translate. All are optional; the defaults are
 * English.
 *
 * @param skip link to the main part of a page
 * @param now fact: the present role
 * @param latest fact: the latest role, if the person holds none at present
 * @param before fact: the role before it
 * @param degree fact: the latest degree
 * @param basedIn fact: the location
 * @param openTo fact: the work the person is open to
 * @param company fact: the company of a project
 * @param role fact: the role in which a project was done
 * @param dates fact: the dates of a project
 * @param kind fact: the kind of a project
 * @param link fact: the link to a project
 * @param technologies heading of a list of technologies
 * @param concepts heading of a list of concepts
 * @param education heading of the list of degrees
 * @param focusAreas heading of the list of focus areas
 * @param address fact: the postal address
 * @param volunteering heading of the list of unpaid work
 * @param awards heading of the list of awards
 * @param certificates heading of the list of certificates
 * @param publications heading of the list of publications
 * @param languages heading of the list of languages
 * @param interests heading of the list of interests
 * @param references heading of the list of references
 * @param present the end of a period that has not ended
 * @param expected word before an end date in the future, such as that of a degree
 * @param months the twelve month names, January first, in the form used in dates
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
            throw InvalidValue.in("months", "'months' must have 12 entries, not " + months.size(), null);
        }
    }

    /** Formats a date, such as {@code Apr 2023}, or {@code 2023} if only the year is known. A day is not shown. */
    public String date(PartialDate date) {
        Integer month = date.month();
        return month == null ? Integer.toString(date.year()) : months.get(month - 1) + " " + date.year();
    }

    /** Formats the end of a period: a date, {@code expected} with a date, or {@code Present}. */
    public String end(End end) {
        PartialDate date = end.date();
        return date == null ? present : (end.isExpected() ? expected + " " : "") + date(date);
    }
}
