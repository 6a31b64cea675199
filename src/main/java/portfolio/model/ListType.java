package portfolio.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;
import portfolio.model.ListField.Part;

/**
 * A type of list on a résumé, other than work, skills and education. The content has a file for each type, with one
 * record per entry. Reading, pages, documents, the checks of the finished site, the import and {@code portfolio new}
 * work with any type that is named here.
 *
 * @param word the name of the file without its extension, and the id of the section
 * @param kind the word for one entry, on the command line
 * @param description what the list contains, as a comment in an imported file
 * @param record the type of the entries
 * @param heading returns the heading of the section
 * @param json the name of the list in a JSON Resume (schema 1.0.0)
 * @param anyOf the keys of which an entry must have at least one
 * @param fields the keys of an entry, in the order of the JSON Resume schema. The first one names the entry
 * @param <R> the type of the entries
 */
public record ListType<R extends Record>(
        String word,
        String kind,
        String description,
        Class<R> record,
        Function<Labels, String> heading,
        String json,
        List<String> anyOf,
        List<ListField<R>> fields) {

    /** Unpaid work. */
    public static final ListType<Volunteering> VOLUNTEERING = new ListType<>(
            "volunteering",
            "volunteering",
            "Unpaid work",
            Volunteering.class,
            Labels::volunteering,
            "volunteer",
            List.of("organization", "position"),
            List.of(
                    field(Part.ORGANIZATION, "organization", "organisation", Volunteering::organization),
                    field(Part.TITLE, "position", "role", Volunteering::position),
                    field(Part.LINK, "url", "address", Volunteering::url),
                    new ListField<>(Part.START, "start", "start", "startDate", Volunteering::start),
                    new ListField<>(Part.END, "end", "end", "endDate", Volunteering::end),
                    field(Part.SUMMARY, "summary", "summary", Volunteering::summary),
                    field(Part.HIGHLIGHTS, "highlights", "highlight", Volunteering::highlights)));

    /** Awards and honors. */
    public static final ListType<Award> AWARDS = new ListType<>(
            "awards",
            "award",
            "Distinctions",
            Award.class,
            Labels::awards,
            "awards",
            List.of("title"),
            List.of(
                    field(Part.TITLE, "title", "award", Award::title),
                    field(Part.DATE, "date", "date", Award::date),
                    field(Part.DETAIL, "awarder", "organisation", Award::awarder),
                    field(Part.SUMMARY, "summary", "summary", Award::summary)));

    /** Certificates. */
    public static final ListType<Certificate> CERTIFICATES = new ListType<>(
            "certificates",
            "certificate",
            "Certificates",
            Certificate.class,
            Labels::certificates,
            "certificates",
            List.of("name"),
            List.of(
                    field(Part.TITLE, "name", "certificate", Certificate::name),
                    field(Part.DATE, "date", "date", Certificate::date),
                    field(Part.LINK, "url", "address", Certificate::url),
                    field(Part.DETAIL, "issuer", "organisation", Certificate::issuer)));

    /** Publications, which may not have appeared yet. */
    public static final ListType<Publication> PUBLICATIONS = new ListType<>(
            "publications",
            "publication",
            "Publications",
            Publication.class,
            Labels::publications,
            "publications",
            List.of("name"),
            List.of(
                    field(Part.TITLE, "name", "publication", Publication::name),
                    field(Part.DETAIL, "publisher", "organisation", Publication::publisher),
                    new ListField<>(Part.RELEASE, "date", "date", "releaseDate", Publication::date),
                    field(Part.LINK, "url", "address", Publication::url),
                    field(Part.SUMMARY, "summary", "summary", Publication::summary)));

    /** The languages that the person speaks. */
    public static final ListType<Language> LANGUAGES = new ListType<>(
            "languages",
            "language",
            "Languages",
            Language.class,
            Labels::languages,
            "languages",
            List.of("name"),
            List.of(
                    new ListField<>(Part.TITLE, "name", "language", "language", Language::name),
                    field(Part.DETAIL, "fluency", "fluency", Language::fluency)));

    /** The interests of the person. */
    public static final ListType<Interest> INTERESTS = new ListType<>(
            "interests",
            "interest",
            "Interests",
            Interest.class,
            Labels::interests,
            "interests",
            List.of("name"),
            List.of(
                    field(Part.TITLE, "name", "interest", Interest::name),
                    field(Part.KEYWORDS, "keywords", "keyword", Interest::keywords)));

    /** Statements of other people about the person. */
    public static final ListType<Reference> REFERENCES = new ListType<>(
            "references",
            "reference",
            "What others say about you",
            Reference.class,
            Labels::references,
            "references",
            List.of("name", "text"),
            List.of(
                    field(Part.TITLE, "name", "reference", Reference::name),
                    new ListField<>(Part.SUMMARY, "text", "reference", "reference", Reference::text)));

    /** All types, in the order of the chapters of {@code content/README.md}. */
    public static final List<ListType<?>> ALL =
            List.of(VOLUNTEERING, AWARDS, CERTIFICATES, PUBLICATIONS, LANGUAGES, INTERESTS, REFERENCES);

    /** All types, in the order of a résumé. */
    public static final List<ListType<?>> ON_RESUME =
            List.of(CERTIFICATES, PUBLICATIONS, LANGUAGES, VOLUNTEERING, AWARDS, INTERESTS, REFERENCES);

    public ListType {
        anyOf = List.copyOf(anyOf);
        fields = List.copyOf(fields);
    }

    /**
     * Compares the words, which only one type has. Written by hand, like {@link #hashCode}, because the methods
     * generated for a record bootstrap classes at first use, which slows start-up.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListType<?> type && word.equals(type.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    /** Returns a field that has the same name in the content and in a JSON Resume. */
    private static <R extends Record> ListField<R> field(
            Part part, String key, String what, Function<R, ? extends @Nullable Object> value) {
        return new ListField<>(part, key, what, key, value);
    }

    /** Returns the type with this word, which is one of them. */
    public static ListType<?> of(String word) {
        return ALL.stream()
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no list is called '" + word + "'"));
    }

    /** Returns the name of the file. */
    public String file() {
        return word + ".yaml";
    }

    /** Returns the fields of which an entry must have at least one. */
    public List<ListField<R>> required() {
        return fields.stream().filter(field -> anyOf.contains(field.key())).toList();
    }

    /** Returns whether the entries have a part. */
    public boolean has(Part part) {
        return field(part).isPresent();
    }

    /** Returns the field that plays a part; empty if none does. */
    public Optional<ListField<R>> field(Part part) {
        return fields.stream().filter(field -> field.part() == part).findFirst();
    }

    /** Returns the text that plays a part in an entry; null if there is none. */
    public @Nullable String text(Part part, R entry) {
        return (String) value(part, entry);
    }

    /** Returns the address of an entry; null if there is none. */
    public @Nullable WebUrl link(R entry) {
        return (WebUrl) value(Part.LINK, entry);
    }

    /** Returns the date of an entry; null if there is none. */
    public @Nullable PartialDate date(R entry) {
        PartialDate date = (PartialDate) value(Part.DATE, entry);
        return date == null ? (PartialDate) value(Part.RELEASE, entry) : date;
    }

    /** Returns the time from start to end of an entry, which is unknown if it has neither. */
    public Period period(R entry) {
        return new Period((Start) value(Part.START, entry), (End) value(Part.END, entry));
    }

    /** Returns the summary of an entry; null if there is none. */
    public @Nullable Inline summary(R entry) {
        return (Inline) value(Part.SUMMARY, entry);
    }

    /** Returns the achievements of an entry; may be empty. */
    public List<Inline> highlights(R entry) {
        return list(Part.HIGHLIGHTS, Inline.class, entry);
    }

    /** Returns the keywords of an entry; may be empty. */
    public List<String> keywords(R entry) {
        return list(Part.KEYWORDS, String.class, entry);
    }

    private <T> List<T> list(Part part, Class<T> type, R entry) {
        return value(part, entry) instanceof List<?> values
                ? values.stream().map(type::cast).toList()
                : List.of();
    }

    private @Nullable Object value(Part part, R entry) {
        return field(part).map(field -> field.of(entry)).orElse(null);
    }
}
