package portfolio.site;

import java.util.Map;
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
 * @param cards the share cards, by the page that each stands for
 */
record SiteContext(Portfolio portfolio, Evidence evidence, SiteMap map, Design design, Map<SitePath, CardImage> cards) {

    SiteContext {
        cards = Map.copyOf(cards);
    }

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
        return profile().url().resolve(path.value());
    }

    /** The share card of a page, or that of the home page where it has none; absent when neither has. */
    @Nullable
    CardImage card(SitePath page) {
        return cards.getOrDefault(page, cards.get(SitePath.HOME));
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
