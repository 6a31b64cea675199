package portfolio.fuzz;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import portfolio.TestSite;
import portfolio.site.check.BuiltSite;

/** The elements and attributes that templates and Markdown can produce, such as {@code a} and {@code a href}. */
record Vocabulary(Set<String> words) {

    /** The elements and attributes that Markdown can produce, whether or not a fixture uses them. */
    private static final Set<String> MARKDOWN = Set.of(
            "p",
            "em",
            "strong",
            "code",
            "code class",
            "pre",
            "pre tabindex",
            "br",
            "hr",
            "a",
            "a href",
            "blockquote",
            "ul",
            "ol",
            "ol start",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "th scope",
            "td",
            "h2",
            "h2 id",
            "h3",
            "h3 id",
            "h4",
            "h4 id",
            "h5",
            "h5 id",
            "h6",
            "h6 id");

    /**
     * Collects the elements and attributes of all pages of the shipped content and the fixtures, and those of Markdown.
     */
    static Vocabulary load() {
        Set<String> words = new TreeSet<>(MARKDOWN);
        TestSite.contentFolders().stream()
                .map(TestSite::of)
                .map(site -> TestSite.withoutDrawings(site.rendered(TestSite.CACHE)))
                .flatMap(site -> BuiltSite.of(site).pages().values().stream())
                .forEach(page ->
                        page.getAllElements().forEach(element -> words(element).forEach(words::add)));
        return new Vocabulary(words);
    }

    /** Returns the elements and attributes of a page that are not in the vocabulary. */
    Set<String> strangers(Document page) {
        Set<String> strangers = new HashSet<>();
        page.getAllElements()
                .forEach(element ->
                        words(element).filter(word -> !words.contains(word)).forEach(strangers::add));
        return strangers;
    }

    private static Stream<String> words(Element element) {
        String name = element.normalName();
        return Stream.concat(
                Stream.of(name),
                element.attributes().asList().stream().map(Attribute::getKey).map(key -> name + " " + key));
    }
}
