package portfolio.site;

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
 */
record SiteContext(Portfolio portfolio, Evidence evidence, SiteMap map, Design design) {

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
