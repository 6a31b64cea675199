package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.model.Education;
import portfolio.model.Labels;
import portfolio.model.Position;
import portfolio.model.Profile;
import portfolio.model.Role;
import portfolio.site.part.Fact;
import portfolio.site.part.Hero;

/** Composes the introduction of the person for one page. */
final class HeroComposer {

    private final SiteContext site;
    private final PageParts parts;

    HeroComposer(SiteContext site, PageParts parts) {
        this.site = site;
        this.parts = parts;
    }

    Hero hero() {
        Profile profile = site.profile();
        return new Hero(
                parts.pictures().photograph(),
                profile.identity().equals(profile.heading()) && profile.name() == null ? null : profile.role(),
                MarginText.fits(profile.role()),
                profile.heading(),
                profile.subheading(),
                parts.htmlOrNull(profile.introduction()),
                facts());
    }

    private List<Fact> facts() {
        Labels labels = site.labels();
        List<Fact> facts = new ArrayList<>();
        addRoles(facts);
        site.portfolio().education().stream().findFirst().ifPresent(degree -> facts.add(degree(degree)));
        add(facts, labels.basedIn(), site.profile().location());
        add(facts, labels.openTo(), site.profile().openTo());
        return facts;
    }

    /** Adds the first current role and the first former one. */
    @SuppressWarnings("ReferenceEquality") // The entry itself is meant: two roles may say the same.
    private void addRoles(List<Fact> facts) {
        Labels labels = site.labels();
        List<Position> current = site.portfolio().currentPositions();
        current.stream()
                .findFirst()
                .ifPresent(now -> facts.add(role(now.role().period().isOpen() ? labels.now() : labels.latest(), now)));
        site.portfolio().positions().stream()
                .filter(position -> current.stream().noneMatch(now -> now.role() == position.role())
                        && !position.role().period().isAhead())
                .findFirst()
                .ifPresent(before -> facts.add(role(labels.before(), before)));
    }

    private Fact role(String label, Position position) {
        Role role = position.role();
        String company = position.employer().company();
        boolean both = role.title() != null && company != null;
        return new Fact(
                label,
                role.title() == null ? company : role.title(),
                both ? company : null,
                null,
                parts.dates(role.period()));
    }

    private Fact degree(Education education) {
        return new Fact(
                site.labels().degree(),
                education.shownDegree(),
                education.shownInstitution(),
                null,
                parts.dates(education.period()));
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(label, value));
        }
    }
}
