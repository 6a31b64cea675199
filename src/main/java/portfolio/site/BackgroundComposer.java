package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.model.Background;
import portfolio.model.End;
import portfolio.model.Labels;
import portfolio.model.ListField.Part;
import portfolio.model.ListType;
import portfolio.model.PartialDate;
import portfolio.model.Period;
import portfolio.model.WebUrl;
import portfolio.site.part.BackgroundSection;
import portfolio.site.part.BackgroundSection.Entry;
import portfolio.site.part.DateRange;

/** Composes the background sections of the résumé (certificates, awards, languages and so on) for one page. */
final class BackgroundComposer {

    private final PageParts parts;
    private final Labels labels;

    BackgroundComposer(SiteContext site, PageParts parts) {
        this.parts = parts;
        this.labels = site.labels();
    }

    /** Returns one section per type of list, in the order of a résumé; types without entries are left out. */
    List<BackgroundSection> sections(Background background) {
        return ListType.ON_RESUME.stream()
                .map(type -> section(type, background))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    /** Returns the section of one type of list. */
    <R extends Record> BackgroundSection section(ListType<R> type, Background background) {
        return new BackgroundSection(
                type.word(),
                type.heading().apply(labels),
                background.entries(type).stream()
                        .map(entry -> entry(type, entry))
                        .toList());
    }

    private <R extends Record> Entry entry(ListType<R> type, R entry) {
        String title = type.text(Part.TITLE, entry);
        String organization = type.text(Part.ORGANIZATION, entry);
        String detail = organization == null ? detail(type, entry) : organization;
        WebUrl link = type.link(entry);
        return new Entry(
                type.has(Part.ORGANIZATION),
                title == null ? organization : title,
                link == null ? null : link.value(),
                title == null ? null : detail,
                type.has(Part.START) ? parts.dates(type.period(entry)) : date(type.date(entry)),
                parts.htmlOrNull(type.summary(entry)),
                parts.highlights(type.highlights(entry)));
    }

    private static <R extends Record> @Nullable String detail(ListType<R> type, R entry) {
        List<String> keywords = type.keywords(entry);
        return keywords.isEmpty() ? type.text(Part.DETAIL, entry) : String.join(", ", keywords);
    }

    private @Nullable DateRange date(@Nullable PartialDate date) {
        return date == null ? null : parts.dates(new Period(null, new End(date)));
    }
}
