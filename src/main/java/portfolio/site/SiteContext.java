package portfolio.site;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Design;
import portfolio.evidence.Evidence;
import portfolio.model.Labels;
import portfolio.model.Portfolio;
import portfolio.model.Profile;

/**
 * What every page is made from.
 *
 * @param portfolio the content
 * @param evidence what backs what
 * @param map which pages exist
 * @param design the stylesheet and its files
 * @param cards the share card of the page at a path; empty when it has none of its own
 */
record SiteContext(
        Portfolio portfolio,
        Evidence evidence,
        SiteMap map,
        Design design,
        Function<SitePath, Optional<CardImage>> cards) {

    /** The same pages, as seen by a reader of another portfolio. */
    SiteContext with(Portfolio other) {
        return new SiteContext(other, evidence, map, design, cards);
    }

    Profile profile() {
        return portfolio.profile();
    }

    Labels labels() {
        return portfolio.profile().labels();
    }

    /** The absolute URL of a page. */
    String url(SitePath path) {
        return profile().url().resolve(path.address());
    }

    /** The share card of a page, or that of the home page where it has none; absent when neither has. */
    @Nullable
    CardImage card(SitePath page) {
        return cards.apply(page).or(() -> cards.apply(SitePath.HOME)).orElse(null);
    }

    boolean hasExperience() {
        return !portfolio.experience().isEmpty();
    }

    boolean hasSkills() {
        return !portfolio.skills().isEmpty();
    }

    boolean hasAbout() {
        return portfolio.about() != null || !portfolio.education().isEmpty();
    }
}
