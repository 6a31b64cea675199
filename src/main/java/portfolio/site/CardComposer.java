package portfolio.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.evidence.Evidence;
import portfolio.evidence.TermEvidence;
import portfolio.markdown.Inline;
import portfolio.model.Labels;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.ShownPicture;
import portfolio.output.SitePictures;
import portfolio.site.address.SiteMap;
import portfolio.site.address.SitePath;

/** Composes the share cards: one for the home page, each project, each technology and concept, and the résumé. */
final class CardComposer {

    private static final String NO_BREAK_SPACE = "\u00a0";

    /** The number of technologies on the card of the home page. */
    private static final int CORE = 5;

    private final Portfolio portfolio;
    private final Profile profile;
    private final Labels labels;
    private final Evidence evidence;
    private final SiteMap map;

    CardComposer(SiteContext site) {
        this.portfolio = site.portfolio();
        this.profile = site.profile();
        this.labels = site.labels();
        this.evidence = site.evidence();
        this.map = site.map();
    }

    /** Returns every card by the path of its page. A card is composed only when it is asked for. */
    Map<SitePath, Supplier<Card>> cards() {
        Map<SitePath, Supplier<Card>> cards = new LinkedHashMap<>();
        cards.put(SitePath.HOME, this::home);
        map.projects().forEach(project -> cards.put(SitePath.of(project), () -> project(project)));
        map.terms().forEach(term -> cards.put(SitePath.of(term), () -> term(term)));
        cards.put(SitePath.RESUME, this::resume);
        return cards;
    }

    private Card home() {
        Inline lede = profile.sections().work(labels).lede();
        String deck = lede == null ? null : lede.line();
        return card(
                profile.role() == null ? "" : profile.role(),
                profile.heading(),
                profile.subheading() == null ? deck : profile.subheading(),
                // The folio already shows the role, and the title the name.
                Objects.requireNonNullElse(profile.location(), profile.identity()),
                evidence.technologies().stream()
                        .limit(CORE)
                        .map(term -> term.term().name())
                        .toList(),
                drawn(portfolio.photograph()));
    }

    private Card resume() {
        return card(
                labels.resume(),
                profile.heading(),
                latestRole(),
                profile.role() == null ? profile.identity() : profile.role(),
                listOf(profile.location()),
                null);
    }

    private Card project(Project project) {
        ShownPicture cover = drawn(portfolio.cover(project));
        return new Card(
                PageLayoutComposer.direction(profile.language()),
                labels.number() + NO_BREAK_SPACE + map.number(project),
                true,
                project.title(),
                project.subtitle(),
                project.technologies(),
                List.of(),
                profile.identity(),
                listOf(project.company()),
                cover == null ? null : new Card.Picture(cover.file(), false),
                alt(project.title(), project.subtitle(), cover));
    }

    private Card term(TermEvidence term) {
        String summary = TermComposer.summary(term, labels);
        return new Card(
                PageLayoutComposer.direction(profile.language()),
                TermComposer.kind(term, labels),
                false,
                term.term().name(),
                summary,
                List.of(),
                figures(term),
                profile.identity(),
                term.projects().isEmpty() ? List.of() : List.of(labels.selectedWork()),
                null,
                alt(term.term().name(), summary, null));
    }

    private Card card(
            String folio,
            String title,
            @Nullable String deck,
            String footStart,
            List<String> footEnd,
            @Nullable ShownPicture photograph) {
        return new Card(
                PageLayoutComposer.direction(profile.language()),
                folio,
                false,
                title,
                deck,
                List.of(),
                List.of(),
                footStart,
                footEnd,
                photograph == null ? null : new Card.Picture(photograph.file(), true),
                alt(title, deck, photograph));
    }

    /** Returns every project; empty if the term has no projects or one row cannot hold them all. */
    private List<Card.Figure> figures(TermEvidence term) {
        if (term.projects().isEmpty() || map.projects().size() > MatrixComposer.MOST_COLUMNS) {
            return List.of();
        }
        return map.projects().stream()
                .map(project -> new Card.Figure(map.number(project), term.isIn(project)))
                .toList();
    }

    private @Nullable String latestRole() {
        return portfolio.experience().stream()
                .flatMap(employer -> employer.roles().stream()
                        .map(role -> Stream.of(role.title(), employer.company())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))))
                .findFirst()
                .orElse(null);
    }

    /** Returns a picture if it can be drawn; otherwise null. */
    private static @Nullable ShownPicture drawn(Optional<ShownPicture> picture) {
        return picture.filter(shown -> SitePictures.canDraw(shown.file())).orElse(null);
    }

    private String alt(String title, @Nullable String deck, @Nullable ShownPicture picture) {
        return Stream.of(title, deck, profile.role(), picture == null ? null : picture.alt())
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .map(text -> text.endsWith(".") ? text : text + ".")
                .collect(Collectors.joining(" "));
    }

    private static List<String> listOf(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }
}
