package portfolio.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portfolio.source.Count;
import portfolio.source.Place;
import portfolio.source.Problem;

/**
 * Checks that each page has a title and a meta description of its own, at a length that search results show in full.
 */
final class HeadReview {

    private static final int LONGEST_TITLE = 60;
    private static final int SHORTEST_DESCRIPTION = 50;
    private static final int LONGEST_DESCRIPTION = 160;

    private final Causes causes;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private HeadReview(Causes causes) {
        this.causes = causes;
    }

    /** Checks all pages except those with {@code noindex}, whose titles never appear in search results. */
    static List<Problem> of(ParsedSite site, Causes causes) {
        HeadReview review = new HeadReview(causes);
        site.pages().stream().filter(page -> !page.isUnlisted()).forEach(review::check);
        return review.problems;
    }

    private void check(ParsedSite.Page page) {
        String title = page.document().title();
        String description = page.document().select("meta[name=description]").attr("content");
        checkTitle(page.path(), title);
        checkDescription(page.path(), description);
        checkUnique(page.path(), "title", titles, title, causes.title(page.path()));
        checkUnique(page.path(), "description", descriptions, description, causes.description(page.path()));
    }

    private void checkTitle(String path, String title) {
        if (title.length() > LONGEST_TITLE) {
            problems.add(Problem.warning(
                    causes.title(path),
                    "the title of " + path + " has " + title.length() + " characters, more than " + LONGEST_TITLE,
                    "search results cut it off: shorten it"));
        }
    }

    private void checkDescription(String path, String description) {
        int length = description.length();
        if (length > LONGEST_DESCRIPTION) {
            problems.add(Problem.warning(
                    causes.description(path),
                    "the description of " + path + " has " + length + " characters, more than " + LONGEST_DESCRIPTION,
                    "search results cut it off: start with a shorter sentence"));
        } else if (length < SHORTEST_DESCRIPTION) {
            Place place = causes.description(path);
            String message = "the description of " + path + " has only " + Count.of(length, "character");
            problems.add(
                    isOfTheOwner(path)
                            ? Problem.warning(place, message, hint(path))
                            : Problem.note(place, message, null));
        }
    }

    private static String hint(String path) {
        return path.equals("/")
                ? "describe yourself in 50 to 160 characters in 'introduction'"
                : "describe it in 50 to 160 characters in its first paragraph";
    }

    /**
     * Returns whether the owner wrote the description of a page. The other descriptions are generated from titles and
     * names.
     */
    private static boolean isOfTheOwner(String path) {
        return path.equals("/") || (path.startsWith("/projects/") && !path.equals("/projects/"));
    }

    private void checkUnique(String path, String what, Map<String, String> seen, String text, Place place) {
        String first = seen.putIfAbsent(text, path);
        if (first != null) {
            problems.add(Problem.warning(
                    place,
                    path + " and " + first + " have the same " + what,
                    "reword one of them, so that people can tell them apart in search results"));
        }
    }
}
