package portfolio.site.check;

import static portfolio.site.check.SiteCheck.onEachPage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All rules by name. */
public final class Checks {

    private Checks() {}

    /** Returns the rules for every site, whatever its content. */
    public static Map<String, SiteCheck> ofEverySite() {
        Map<String, SiteCheck> checks = new LinkedHashMap<>();
        checks.put("every internal address resolves", LinkChecks::resolve);
        checks.put("every address of a page ends in a slash", LinkChecks::endInASlash);
        checks.put("the site works in any folder", LinkChecks::fitAnyFolder);
        addMarkup(checks);
        addHeads(checks);
        checks.put("nothing is fetched from elsewhere", onEachPage(IndependenceChecks::nothingIsFetchedFromElsewhere));
        checks.put("no element has a handler", onEachPage(IndependenceChecks::noHandlers));
        checks.put("there is at most one script", onEachPage(IndependenceChecks::atMostOneScript));
        checks.put("each page describes its kind", onEachPage(StructuredDataChecks::kinds));
        checks.put("a profile is about a person", onEachPage(StructuredDataChecks::persons));
        checks.put("structured data says what is shown", StructuredDataChecks::agreesWithTheText);
        checks.put("structured data names pages of the site", StructuredDataChecks::addresses);
        checks.put("the sitemap lists the indexable pages", HostingChecks::sitemap);
        checks.put("robots.txt names the sitemap", HostingChecks::robots);
        checks.put("the files of the host are there", HostingChecks::filesOfTheHost);
        checks.put("the icon is an SVG", HostingChecks::favicon);
        checks.put("the manifest names files of the site", HostingChecks::manifest);
        checks.put("term pages agree with themselves", onEachPage(EvidenceChecks::termPagesAgree));
        checks.put("counts agree with the term pages", EvidenceChecks::countsAgree);
        checks.put("quotes are verbatim", EvidenceChecks::quotesAreVerbatim);
        checks.put("the matrices agree", EvidenceChecks::matricesAgree);
        checks.put("neighbours form a chain", WorkChecks::neighboursFormAChain);
        checks.put("numbers agree", WorkChecks::numbersAgree);
        checks.put("highlights agree", WorkChecks::highlightsAgree);
        return Collections.unmodifiableMap(checks);
    }

    /** Returns the rules for the shipped site, which add some that depend on careful wording of the content. */
    public static Map<String, SiteCheck> ofTheShippedSite() {
        Map<String, SiteCheck> checks = new LinkedHashMap<>(ofEverySite());
        checks.put("titles fit", onEachPage(HeadChecks::titlesFit));
        checks.put("descriptions tell enough", onEachPage(HeadChecks::descriptionsTellEnough));
        checks.put("descriptions are unique", HeadChecks::descriptionsAreUnique);
        checks.put("workstreams and projects pair", WorkChecks::workstreamsAndProjectsPair);
        return Collections.unmodifiableMap(checks);
    }

    private static void addMarkup(Map<String, SiteCheck> checks) {
        checks.put("the HTML parses without errors", MarkupChecks::isHtml);
        checks.put("ids are unique", onEachPage(MarkupChecks::idsAreUnique));
        checks.put("there is one h1", onEachPage(MarkupChecks::oneMainHeading));
        checks.put("headings skip no level", onEachPage(MarkupChecks::headingsSkipNoLevel));
        checks.put("landmarks are there and named", onEachPage(MarkupChecks::landmarks));
        checks.put("the language is told", onEachPage(MarkupChecks::language));
        checks.put("references exist", onEachPage(MarkupChecks::referencesExist));
        checks.put("controls have names", onEachPage(MarkupChecks::controlsHaveNames));
        checks.put("lists hold items", onEachPage(MarkupChecks::listsHoldItems));
        checks.put("tables have scopes", onEachPage(MarkupChecks::tablesHaveScopes));
    }

    private static void addHeads(Map<String, SiteCheck> checks) {
        checks.put("titles are unique", HeadChecks::titlesAreUnique);
        checks.put("descriptions fit", onEachPage(HeadChecks::descriptionsFit));
        checks.put("each page names its address", HeadChecks::canonical);
        checks.put("link previews agree", onEachPage(HeadChecks::previewsAgree));
        checks.put("the theme has two colours", onEachPage(HeadChecks::coloursOfTheTheme));
        checks.put("encoding and viewport are told", onEachPage(HeadChecks::encodingAndViewport));
    }
}
