package portfolio.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.model.Award;
import portfolio.model.Background;
import portfolio.model.Certificate;
import portfolio.model.End;
import portfolio.model.Interest;
import portfolio.model.Labels;
import portfolio.model.Language;
import portfolio.model.PartialDate;
import portfolio.model.Period;
import portfolio.model.Publication;
import portfolio.model.Reference;
import portfolio.model.Volunteering;
import portfolio.model.WebUrl;
import portfolio.site.BackgroundSection.Entry;

/** Composes the background sections of the résumé (certificates, awards, languages and so on) for one page. */
final class BackgroundComposer {

    private final PageParts parts;
    private final Labels labels;

    BackgroundComposer(SiteContext site, PageParts parts) {
        this.parts = parts;
        this.labels = site.labels();
    }

    /** Returns one section per kind of entry, in display order; kinds without entries are left out. */
    List<BackgroundSection> sections(Background background) {
        return Stream.of(
                        section("certificates", labels.certificates(), background.certificates(), this::certificate),
                        section("publications", labels.publications(), background.publications(), this::publication),
                        section("languages", labels.languages(), background.languages(), BackgroundComposer::language),
                        section("volunteering", labels.volunteering(), background.volunteering(), this::volunteering),
                        section("awards", labels.awards(), background.awards(), this::award),
                        section("interests", labels.interests(), background.interests(), BackgroundComposer::interest),
                        section("references", labels.references(), background.references(), this::reference))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static <T> BackgroundSection section(String id, String heading, List<T> values, Function<T, Entry> entry) {
        return new BackgroundSection(id, heading, values.stream().map(entry).toList());
    }

    private Entry volunteering(Volunteering work) {
        boolean both = work.position() != null && work.organization() != null;
        return new Entry(
                true,
                work.position() == null ? work.organization() : work.position(),
                address(work.url()),
                both ? work.organization() : null,
                parts.dates(work.period()),
                parts.htmlOrNull(work.summary()),
                parts.highlights(work.highlights()));
    }

    private Entry award(Award award) {
        return new Entry(
                false,
                award.title(),
                null,
                award.awarder(),
                dates(award.date()),
                parts.htmlOrNull(award.summary()),
                List.of());
    }

    private Entry certificate(Certificate certificate) {
        return new Entry(
                false,
                certificate.name(),
                address(certificate.url()),
                certificate.issuer(),
                dates(certificate.date()),
                null,
                List.of());
    }

    private Entry publication(Publication publication) {
        return new Entry(
                false,
                publication.name(),
                address(publication.url()),
                publication.publisher(),
                dates(publication.date()),
                parts.htmlOrNull(publication.summary()),
                List.of());
    }

    private static Entry language(Language language) {
        return new Entry(false, language.name(), null, language.fluency(), null, null, List.of());
    }

    private static Entry interest(Interest interest) {
        String keywords = interest.keywords().isEmpty() ? null : String.join(", ", interest.keywords());
        return new Entry(false, interest.name(), null, keywords, null, null, List.of());
    }

    private Entry reference(Reference reference) {
        return new Entry(false, reference.name(), null, null, null, parts.htmlOrNull(reference.text()), List.of());
    }

    private @Nullable DateRange dates(@Nullable PartialDate date) {
        return date == null ? null : parts.dates(new Period(null, new End(date)));
    }

    private static @Nullable String address(@Nullable WebUrl url) {
        return url == null ? null : url.value();
    }
}
