package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.ShippedSite;

/** Checks that the shipped site contains each line of the published text as the whole text of an element. */
class BriefIT {

    @Test
    void theHomePageShowsEveryLine() throws IOException {
        assertShows(page("index.html").body(), Brief.read(), 219);
    }

    @ParameterizedTest
    @MethodSource
    void eachSectionOfTheHomePageShowsItsOwnLines(String id, Brief part, int lines) throws IOException {
        assertShows(page("index.html").expectFirst("#" + id), part, lines);
    }

    static Stream<Arguments> eachSectionOfTheHomePageShowsItsOwnLines() throws IOException {
        Brief brief = Brief.read();
        return Stream.of(
                arguments("work", brief.from("Selected engineering work").until("Experience"), 87),
                arguments("experience", brief.from("Experience").until("Skills"), 63),
                arguments("skills", brief.from("Skills").until("About"), 49),
                arguments("about", brief.from("About").until("Contact"), 13),
                arguments("contact", brief.from("Contact"), 3));
    }

    @ParameterizedTest
    @MethodSource
    void eachWorkstreamShowsItsOwnLines(Brief part, int lines) throws IOException {
        List<String> title = part.lines().subList(0, 1);
        Element workstream = page("index.html").select("section").stream()
                .filter(section -> section.select("h4").eachText().equals(title))
                .findFirst()
                .orElseThrow();

        assertShows(workstream, part, lines);
    }

    static Stream<Arguments> eachWorkstreamShowsItsOwnLines() throws IOException {
        Brief brief = Brief.read();
        String ledger = "Financial ledger & reconciliation";
        String payout = "Global payout processing";
        String events = "Trip event processing platform";
        return Stream.of(
                arguments(brief.from("Subscription billing platform").until(ledger), 12),
                arguments(brief.from(ledger).until(payout), 10),
                arguments(brief.from(payout).until("Lyft"), 11),
                arguments(brief.from("Ride billing & fare calculation").until(events), 10),
                arguments(brief.from(events).until("Skills"), 11));
    }

    @ParameterizedTest
    @MethodSource
    void eachProjectIsToldOnItsOwnPage(String slug, String company, Brief part, int lines) throws IOException {
        Element main = page("projects/" + slug + "/index.html").expectFirst("main");

        assertShows(main, part, lines);
        assertThat(texts(main)).contains(company);
    }

    static Stream<Arguments> eachProjectIsToldOnItsOwnPage() throws IOException {
        Brief brief = Brief.read();
        Brief billing = brief.from("Subscription Billing Platform").until("Airbnb");
        Brief ledger = brief.from("Financial Ledger & Reconciliation").until("Airbnb");
        Brief payout = brief.from("Global Payout Platform").until("Lyft");
        Brief rides = brief.from("Ride Billing & Fare Calculation").until("Lyft");
        Brief events = brief.from("Event Processing Platform (Kafka)").until("Experience");
        return Stream.of(
                arguments("subscription-billing-platform", "Airbnb", billing, 17),
                arguments("financial-ledger-reconciliation", "Airbnb", ledger, 14),
                arguments("global-payout-platform", "Airbnb", payout, 16),
                arguments("ride-billing-fare-calculation", "Lyft", rides, 15),
                arguments("event-processing-platform-kafka", "Lyft", events, 17));
    }

    private static void assertShows(Element element, Brief brief, int lines) {
        assertThat(brief.lines()).hasSize(lines);
        assertThat(texts(element)).containsAll(brief.lines());
    }

    /** Returns the visible texts: of each element with its descendants, and of each text node. */
    private static Set<String> texts(Element element) {
        Element visible = element.clone();
        visible.select("script, style, template, [hidden]").remove();
        Stream<String> elements = visible.getAllElements().stream().map(Element::text);
        Stream<String> stretches = visible.nodeStream(TextNode.class).map(TextNode::text);
        return Stream.concat(elements, stretches).map(Brief::typewritten).collect(Collectors.toSet());
    }

    private static Document page(String file) throws IOException {
        return Jsoup.parse(ShippedSite.folder().resolve(file));
    }
}
