package portfolio.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import portfolio.source.Problem;

/** Checks the markup of each page: unique ids, heading levels, text alternatives of images, and landmarks. */
final class MarkupReview {

    private final ParsedSite.Page page;
    private final Causes causes;
    private final List<Problem> problems = new ArrayList<>();

    private MarkupReview(ParsedSite.Page page, Causes causes) {
        this.page = page;
        this.causes = causes;
    }

    static List<Problem> of(ParsedSite site, Causes causes) {
        List<Problem> problems = new ArrayList<>();
        for (ParsedSite.Page page : site.pages()) {
            MarkupReview review = new MarkupReview(page, causes);
            review.checkIds();
            review.checkHeadings();
            review.checkPictures();
            review.checkLandmarks();
            problems.addAll(review.problems);
        }
        return problems;
    }

    private void checkIds() {
        Set<String> seen = new HashSet<>();
        for (Element element : page.document().select("[id]")) {
            if (!seen.add(element.id())) {
                error(element, "the id '" + element.id() + "' occurs twice", ProgramFault.HINT);
            }
        }
    }

    private void checkHeadings() {
        int count = page.document().select("h1").size();
        if (count != 1) {
            warn(page.document(), "there are " + count + " level-1 headings instead of one", ProgramFault.HINT);
        }
        int last = 0;
        for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > last + 1) {
                warn(
                        heading,
                        "the heading '" + heading.text() + "' skips a level, from " + last + " to " + level,
                        "use level " + (last + 1) + " (WCAG 2.2, 1.3.1)");
            }
            last = level;
        }
    }

    private void checkPictures() {
        for (Element picture : page.document().select("img:not([alt])")) {
            error(
                    picture,
                    "the image '" + picture.attr("src") + "' has no alternative text",
                    "describe what it shows in its 'alt' (WCAG 2.2, 1.1.1)");
        }
    }

    private void checkLandmarks() {
        Document document = page.document();
        for (String landmark : List.of("main", "body > header", "body > footer")) {
            int count = document.select(landmark).size();
            if (count != 1) {
                String name = landmark.substring(landmark.lastIndexOf(' ') + 1);
                warn(document, "there are " + count + " '" + name + "' landmarks instead of one", ProgramFault.HINT);
            }
        }
        Set<String> names = new HashSet<>();
        for (Element navigation : document.select("nav")) {
            String name = name(navigation);
            if (name.isBlank() || !names.add(name)) {
                warn(navigation, "a 'nav' element has no name of its own", ProgramFault.HINT);
            }
        }
    }

    private String name(Element element) {
        return Stream.of(element.attr("aria-labelledby"))
                .filter(id -> !id.isEmpty())
                .map(page.document()::getElementById)
                .filter(Objects::nonNull)
                .map(Element::text)
                .findFirst()
                .orElseGet(() -> element.attr("aria-label"));
    }

    private void error(Element element, String what, String hint) {
        problems.add(Problem.error(causes.element(page.path(), element), message(what), hint));
    }

    private void warn(Element element, String what, String hint) {
        problems.add(Problem.warning(causes.element(page.path(), element), message(what), hint));
    }

    private String message(String what) {
        return "on " + page.path() + ", " + what;
    }
}
