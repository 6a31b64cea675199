package portfolio.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.pipeline.ComposedSite;
import portfolio.source.Problem;

/**
 * The state of a live preview between two changes.
 *
 * @param number the number of this edition, from 1
 * @param pages the number of the edition in which a page last changed
 * @param style the number of the edition in which only the stylesheet last changed
 * @param site the last successful build; null before the first
 * @param problems why the current content cannot be built or published; empty if the site is up to date
 */
record SiteVersion(
        long number, long pages, long style, @Nullable ComposedSite site, List<Problem> problems) {

    /** The state before the first build. */
    static final SiteVersion NONE = new SiteVersion(0, 0, 0, null, List.of());

    SiteVersion {
        problems = List.copyOf(problems);
    }

    /** Returns the next edition: the same site with these problems. */
    SiteVersion withProblems(List<Problem> found) {
        return new SiteVersion(number + 1, pages, style, site, found);
    }

    /** Returns the same edition with these problems, for the response to a page that cannot be rendered. */
    SiteVersion failing(List<Problem> found) {
        return new SiteVersion(number, pages, style, site, found);
    }

    /**
     * Returns the edition after a rebuild that changed no page. Its number changes only if there were problems before,
     * so that pages remove the overlay.
     */
    SiteVersion with(ComposedSite same) {
        boolean fixed = !problems.isEmpty();
        return new SiteVersion(fixed ? number + 1 : number, pages, style, same, List.of());
    }

    /** Returns the same edition of a site whose pictures have more copies now. */
    SiteVersion completed(ComposedSite whole) {
        return new SiteVersion(number, pages, style, whole, problems);
    }

    /** Returns the next edition, with changed pages. */
    SiteVersion withPages(ComposedSite changed) {
        return new SiteVersion(number + 1, number + 1, style, changed, List.of());
    }

    /** Returns the next edition, in which only the stylesheet changed. */
    SiteVersion withStyle(ComposedSite changed) {
        return new SiteVersion(number + 1, pages, number + 1, changed, List.of());
    }
}
