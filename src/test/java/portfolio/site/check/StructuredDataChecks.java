package portfolio.site.check;

import static portfolio.site.check.BuiltSite.HOME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that structured data has the right types and contains only what the page shows. */
public final class StructuredDataChecks {

    private static final String JSON_LD = "script[type=application/ld+json]";

    /** Properties whose value is an identifier or a code rather than a text. */
    private static final Set<String> CODES = Set.of("@context", "@type", "@id", "inLanguage");

    private static final Set<String> ADDRESSES = Set.of("url", "item", "inDefinedTermSet", "image", "contentUrl");
    private static final Set<String> CONTACTS = Set.of("sameAs", "email", "telephone");

    private static final Map<String, String> KINDS = Map.of(
            "/", "ProfilePage",
            "/resume/", "ProfilePage",
            "/projects/", "CollectionPage",
            "/projects/*", "CreativeWork",
            "/technologies/", "DefinedTermSet",
            "/technologies/*", "DefinedTerm",
            "/concepts/*", "DefinedTerm");

    private StructuredDataChecks() {}

    /**
     * Returns the objects that a page describes, in order. It is empty if there is no structured data or it is invalid.
     */
    public static List<JsonNode> graph(Document page) {
        Element data = page.selectFirst(JSON_LD);
        try {
            return data == null
                    ? List.of()
                    : JsonMapper.shared()
                            .readTree(data.data())
                            .path("@graph")
                            .valueStream()
                            .toList();
        } catch (JacksonException e) {
            return List.of();
        }
    }

    /** Each listed page describes one object of its kind, and pages other than the home page have a breadcrumb list. */
    static Stream<String> kinds(String path, Document page) {
        List<String> types = graph(page).stream()
                .map(thing -> thing.path("@type").asString())
                .toList();
        return types.equals(expected(path)) ? Stream.empty() : Stream.of("describes " + types);
    }

    private static List<String> expected(String path) {
        if (BuiltSite.isUnlisted(path)) {
            return List.of();
        }
        String kind = KINDS.getOrDefault(path, KINDS.get(path.replaceFirst("[^/]+/$", "*")));
        return path.equals(HOME) ? List.of(kind) : List.of(kind, "BreadcrumbList");
    }

    /** A profile page is about a person with a job title. */
    static Stream<String> persons(String path, Document page) {
        return graph(page).stream()
                .filter(thing -> thing.path("@type").asString().equals("ProfilePage"))
                .map(profile -> profile.path("mainEntity"))
                .filter(person -> !person.path("@type").asString().equals("Person") || !person.has("jobTitle"))
                .map(person -> "is about " + person);
    }

    /** Every text appears on the page. Texts about the person may appear on the home page instead. */
    static Stream<String> agreesWithTheText(BuiltSite site) {
        String home = visible(site.home());
        return site.pages().entrySet().stream().flatMap(page -> {
            List<String> faults = new ArrayList<>();
            String shown = visible(page.getValue());
            graph(page.getValue()).forEach(thing -> compare(thing, "", shown, home, faults));
            return faults.stream().map(text -> page.getKey() + ": not shown: " + text);
        });
    }

    /** The URLs of breadcrumbs are those of pages of the site. */
    static Stream<String> addresses(BuiltSite site) {
        return site.pages().entrySet().stream()
                .flatMap(page -> graph(page.getValue()).stream()
                        .flatMap(thing -> thing.findValues("item").stream())
                        .map(JsonNode::asString)
                        .filter(url -> !url.startsWith(site.url()) || !site.has(path(site, url)))
                        .map(url -> page.getKey() + ": no page at " + url));
    }

    private static String path(BuiltSite site, String url) {
        return "/" + url.substring(site.url().length());
    }

    private static void compare(JsonNode value, String member, String shown, String home, List<String> faults) {
        boolean person = value.path("@type").asString("").equals("Person");
        String text = person ? shown + " " + home : shown;
        value.properties().forEach(entry -> compare(entry.getValue(), entry.getKey(), text, home, faults));
        value.valueStream()
                .filter(ignored -> value.isArray())
                .forEach(each -> compare(each, member, text, home, faults));
        if (value.isString() && isText(member) && !text.contains(spaced(value.asString()))) {
            faults.add(member + " '" + value.asString() + "'");
        }
    }

    private static boolean isText(String member) {
        return !CODES.contains(member) && !ADDRESSES.contains(member) && !CONTACTS.contains(member);
    }

    /** Returns the text of a page, with the alternative texts of its pictures. */
    private static String visible(Document page) {
        return spaced(
                page.body().text() + " " + String.join(" ", page.select("img").eachAttr("alt")));
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ");
    }
}
