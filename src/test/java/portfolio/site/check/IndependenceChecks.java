package portfolio.site.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Checks that a page loads nothing from other hosts and runs no script other than that of the design. */
final class IndependenceChecks {

    private static final Pattern EXTERNAL_CSS =
            Pattern.compile("@import|url\\(\\s*[\"']?(?:https?:|//)", Pattern.CASE_INSENSITIVE);

    private IndependenceChecks() {}

    static Stream<String> nothingIsFetchedFromElsewhere(String path, Document page) {
        Stream<String> elements = Stream.concat(
                        page.select("[src], [srcset], [poster]").stream(),
                        page.select("link:not([rel=canonical])").stream())
                .filter(IndependenceChecks::isExternal)
                .map(Element::outerHtml);
        Stream<String> styles = page.select("style").stream()
                .map(Element::data)
                .filter(css -> EXTERNAL_CSS.matcher(css).find())
                .map(css -> "the stylesheet fetches something");
        return Stream.concat(elements, styles);
    }

    static Stream<String> noHandlers(String path, Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(name -> name.startsWith("on"))
                .map(name -> "an inline handler, " + name);
    }

    /** Apart from structured data, there is at most one script, and it is inline. */
    static Stream<String> atMostOneScript(String path, Document page) {
        Elements scripts = page.select("script:not([type=application/ld+json])");
        boolean fine = scripts.size() <= 1 && scripts.stream().noneMatch(script -> script.hasAttr("src"));
        return fine ? Stream.empty() : Stream.of(scripts.size() + " scripts, or one from a file");
    }

    private static boolean isExternal(Element element) {
        return Stream.of("src", "srcset", "poster", "href").map(element::attr).anyMatch(LinkChecks::isExternal);
    }
}
