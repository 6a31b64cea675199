package portfolio.resume;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonObjectBuilder;
import portfolio.markdown.Inline;
import portfolio.model.Award;
import portfolio.model.Certificate;
import portfolio.model.Education;
import portfolio.model.Interest;
import portfolio.model.Language;
import portfolio.model.Period;
import portfolio.model.Publication;
import portfolio.model.Reference;
import portfolio.model.SkillGroup;
import portfolio.model.Start;
import portfolio.model.Volunteering;

/** The entries of JSON Resume that correspond to one record of the portfolio each. */
final class JsonEntries {

    private JsonEntries() {}

    static <T> List<JsonObjectBuilder> all(List<T> values, Function<T, JsonObjectBuilder> entry) {
        return values.stream().map(entry).toList();
    }

    static JsonObjectBuilder volunteering(Volunteering work) {
        return new JsonObjectBuilder()
                .with("organization", work.organization())
                .with("position", work.position())
                .with("url", text(work.url()))
                .with("startDate", start(work.period()))
                .with("endDate", end(work.period()))
                .with("summary", plain(work.summary()))
                .with("highlights", plain(work.highlights()));
    }

    /** Returns an entry for a degree. A degree without separate kind and field becomes the {@code studyType}. */
    static JsonObjectBuilder education(Education education) {
        return new JsonObjectBuilder()
                .with("institution", education.institution())
                .with("url", text(education.url()))
                .with("area", education.area())
                .with("studyType", education.studyType() == null ? education.degree() : education.studyType())
                .with("startDate", start(education.period()))
                .with("endDate", end(education.period()))
                .with("score", education.score())
                .with("courses", education.courses());
    }

    static JsonObjectBuilder award(Award award) {
        return new JsonObjectBuilder()
                .with("title", award.title())
                .with("date", text(award.date()))
                .with("awarder", award.awarder())
                .with("summary", plain(award.summary()));
    }

    static JsonObjectBuilder certificate(Certificate certificate) {
        return new JsonObjectBuilder()
                .with("name", certificate.name())
                .with("date", text(certificate.date()))
                .with("url", text(certificate.url()))
                .with("issuer", certificate.issuer());
    }

    static JsonObjectBuilder publication(Publication publication) {
        return new JsonObjectBuilder()
                .with("name", publication.name())
                .with("publisher", publication.publisher())
                .with("releaseDate", text(publication.date()))
                .with("url", text(publication.url()))
                .with("summary", plain(publication.summary()));
    }

    static JsonObjectBuilder skills(SkillGroup group) {
        return new JsonObjectBuilder()
                .with("name", group.name())
                .with("level", group.level())
                .with("keywords", group.skills());
    }

    static JsonObjectBuilder language(Language language) {
        return new JsonObjectBuilder().with("language", language.name()).with("fluency", language.fluency());
    }

    static JsonObjectBuilder interest(Interest interest) {
        return new JsonObjectBuilder().with("name", interest.name()).with("keywords", interest.keywords());
    }

    static JsonObjectBuilder reference(Reference reference) {
        return new JsonObjectBuilder().with("name", reference.name()).with("reference", plain(reference.text()));
    }

    /**
     * Returns the start date; null if the end is unknown, because readers of JSON Resume treat an entry with only a
     * start date as still open.
     */
    static @Nullable String start(Period period) {
        Start start = period.start();
        return start == null || period.end() == null ? null : text(start.date());
    }

    /** Returns the end date; null if the period is open or the end is unknown. */
    static @Nullable String end(Period period) {
        return period.end() == null ? null : text(period.end().date());
    }

    static @Nullable String plain(@Nullable Inline text) {
        return text == null ? null : text.plain();
    }

    static List<String> plain(List<Inline> texts) {
        return texts.stream().map(Inline::plain).toList();
    }

    /** Returns a date or an address as it is written. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
