package portfolio.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.build.Preview;
import portfolio.source.Problem;

/**
 * What is served from one change to the next.
 *
 * @param number counts all editions, from 1
 * @param pages the edition in which a page last changed
 * @param style the edition in which the stylesheet alone last changed
 * @param preview the last site that could be made; absent before the first
 * @param problems why there is none since; empty when it is up to date
 */
record Edition(
        long number, long pages, long style, @Nullable Preview preview, List<Problem> problems) {

    /** Nothing yet. */
    static final Edition NONE = new Edition(0, 0, 0, null, List.of());

    Edition {
        problems = List.copyOf(problems);
    }

    /** The same site, with what is wrong now. */
    Edition withProblems(List<Problem> found) {
        return new Edition(number + 1, pages, style, preview, found);
    }

    /** The same edition, as it is told in the place of a page that cannot be made. */
    Edition failing(List<Problem> found) {
        return new Edition(number, pages, style, preview, found);
    }

    /** The same pages, made anew. */
    Edition with(Preview same) {
        boolean mended = !problems.isEmpty();
        return new Edition(mended ? number + 1 : number, pages, style, same, List.of());
    }

    /** Other pages. */
    Edition withPages(Preview changed) {
        return new Edition(number + 1, number + 1, style, changed, List.of());
    }

    /** Pages that differ in their stylesheet only. */
    Edition withStyle(Preview changed) {
        return new Edition(number + 1, pages, number + 1, changed, List.of());
    }
}
