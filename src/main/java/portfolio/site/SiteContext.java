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
 * The input of every page composer.
 *
 * @param portfolio the content
 * @param evidence the projects and workstreams that use each term
 * @param map the pages that exist
 * @param design the stylesheet and its files
 * @param cards returns the share card of the page at a path; empty if the page has none of its own
 */
record SiteContext(
        Portfolio portfolio,
        Evidence evidence,
        SiteMap map,
        Design design,
        Function<SitePath, Optional<CardImage>> cards) {

    /**
     * Returns a context that shows another portfolio. Evidence and page map stay the same, so that links lead to the
     * public pages.
     */
    SiteContext with(Portfolio other) {
        return new SiteContext(other, evidence, map, design, cards);
    }

    Profile profile() {
        return portfolio.profile();
    }

    Labels labels() {
        return portfolio.profile().labels();
    }

    /** Returns the absolute URL of a page. */
    String url(SitePath path) {
        return profile().url().resolve(path.address());
    }

    /** Returns the share card of a page, or the home page's if it has none of its own; null if neither has one. */
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
