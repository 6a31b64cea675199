package portfolio.resume;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonObjectBuilder;
import portfolio.markdown.Inline;
import portfolio.model.Background;
import portfolio.model.Education;
import portfolio.model.ListField;
import portfolio.model.ListType;
import portfolio.model.Period;
import portfolio.model.SkillGroup;
import portfolio.model.Start;

/** The entries of JSON Resume that correspond to one record of the portfolio each. */
final class JsonEntries {

    private JsonEntries() {}

    static <T> List<JsonObjectBuilder> all(List<T> values, Function<T, JsonObjectBuilder> entry) {
        return values.stream().map(entry).toList();
    }

    /** Returns the entries of a list. */
    static <R extends Record> List<JsonObjectBuilder> list(ListType<R> type, Background background) {
        return all(background.entries(type), entry -> entry(type, entry));
    }

    private static <R extends Record> JsonObjectBuilder entry(ListType<R> type, R entry) {
        JsonObjectBuilder json = new JsonObjectBuilder();
        for (ListField<R> field : type.fields()) {
            switch (field.part()) {
                case TITLE, DETAIL, ORGANIZATION, LINK, DATE, RELEASE -> json.with(field.json(), text(field.of(entry)));
                case START -> json.with(field.json(), start(type.period(entry)));
                case END -> json.with(field.json(), end(type.period(entry)));
                case SUMMARY -> json.with(field.json(), plain(type.summary(entry)));
                case HIGHLIGHTS -> json.with(field.json(), plain(type.highlights(entry)));
                case KEYWORDS -> json.with(field.json(), type.keywords(entry));
            }
        }
        return json;
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

    static JsonObjectBuilder skills(SkillGroup group) {
        return new JsonObjectBuilder()
                .with("name", group.name())
                .with("level", group.level())
                .with("keywords", group.skills());
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
