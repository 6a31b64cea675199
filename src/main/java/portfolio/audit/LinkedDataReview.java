package portfolio.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import portfolio.json.JsonFile;
import portfolio.json.JsonNode;
import portfolio.model.Profile;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.SourceFile;

/** Checks that the JSON-LD of each page can be parsed, and that each node has a type, a name and absolute addresses. */
final class LinkedDataReview {

    /** The types that need no name: pages of the site, lists, and pictures. */
    private static final Set<String> NAMELESS = Set.of("ProfilePage", "ItemList", "BreadcrumbList", "ImageObject");

    private static final Set<String> ADDRESSES =
            Set.of("url", "contentUrl", "item", "@id", "image", "inDefinedTermSet", "sameAs");

    private final String page;
    private final Place place;
    private final boolean anonymous;
    private final List<Problem> problems = new ArrayList<>();

    private LinkedDataReview(String page, Place place, boolean anonymous) {
        this.page = page;
        this.place = place;
        this.anonymous = anonymous;
    }

    static List<Problem> of(ParsedSite site, Causes causes, Profile profile) {
        List<Problem> problems = new ArrayList<>();
        for (ParsedSite.Page page : site.pages()) {
            LinkedDataReview review =
                    new LinkedDataReview(page.path(), causes.page(page.path()), profile.name() == null);
            page.document().select("script[type=application/ld+json]").forEach(review::check);
            problems.addAll(review.problems);
        }
        if (profile.name() == null) {
            problems.add(Problem.note(causes.profile(), "search engines find no name on this site", "add 'name'"));
        }
        return problems;
    }

    private void check(Element script) {
        try {
            JsonNode root = JsonFile.read(new SourceFile(page, script.data()));
            if (root instanceof JsonNode.JsonObject members
                    && members.value("@graph") instanceof JsonNode.JsonArray graph) {
                graph.elements().forEach(this::checkThing);
            } else {
                checkThing(root);
            }
        } catch (ProblemException e) {
            error("is not valid JSON: " + e.problems().get(0).message());
        }
    }

    private void checkThing(JsonNode node) {
        if (!(node instanceof JsonNode.JsonObject thing)) {
            return;
        }
        String type = thing.value("@type") instanceof JsonNode.JsonString text ? text.text() : "";
        if (type.isEmpty()) {
            error("has no '@type' at " + at(node));
        } else if (!NAMELESS.contains(type) && thing.value("name") == null && !(type.equals("Person") && anonymous)) {
            error("has no 'name' at " + at(node) + ", of type " + type);
        }
        for (Map.Entry<String, JsonNode.Member> member : thing.members().entrySet()) {
            checkValue(member.getKey(), member.getValue().value());
        }
    }

    private void checkValue(String name, JsonNode value) {
        if (value instanceof JsonNode.JsonArray list) {
            list.elements().forEach(element -> checkValue(name, element));
        } else if (value instanceof JsonNode.JsonString text && ADDRESSES.contains(name)) {
            if (!text.text().matches("https?://[^/].*")) {
                error("has an address without a host: '" + text.text() + "' at " + at(value));
            }
        } else {
            checkThing(value);
        }
    }

    private static String at(JsonNode node) {
        return node.pointer().isEmpty() ? "the top level" : node.pointer();
    }

    private void error(String what) {
        problems.add(Problem.error(place, "the structured data of " + page + " " + what, ProgramFault.HINT));
    }
}
