package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.model.Education;
import portfolio.model.Experience;
import portfolio.model.Labels;
import portfolio.model.Profile;
import portfolio.model.Role;

/** Makes the person's introduction, for one page. */
final class Heroes {

    private final SiteContext site;
    private final PageParts parts;

    Heroes(SiteContext site, PageParts parts) {
        this.site = site;
        this.parts = parts;
    }

    Hero hero() {
        Profile profile = site.profile();
        return new Hero(
                profile.identity().equals(profile.heading()) && profile.name() == null ? null : profile.role(),
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

    /** The present role, and the one before it; a latest role that has ended is not present. */
    private void addRoles(List<Fact> facts) {
        boolean first = true;
        for (Experience experience : site.portfolio().experience()) {
            for (Role role : experience.roles()) {
                boolean present = role.period().isOpen();
                if (first && present) {
                    facts.add(role(site.labels().now(), experience, role));
                } else if (!present) {
                    facts.add(role(site.labels().before(), experience, role));
                    return;
                }
                first = false;
            }
        }
    }

    private Fact role(String label, Experience experience, Role role) {
        boolean both = role.title() != null && experience.company() != null;
        return new Fact(
                label,
                role.title() == null ? experience.company() : role.title(),
                both ? experience.company() : null,
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
