package portfolio.site.check;

import static portfolio.site.check.BuiltSite.NOT_FOUND;

import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks the targets of links within the site. */
final class LinkChecks {

    /** A folder deep below the root of a host, where relative links must work too. */
    private static final String ANYWHERE = "https://host.invalid/some/folder";

    private static final Pattern SCHEME = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

    private LinkChecks() {}

    /** Every link leads to a file of the site, and its fragment to an id on that page. */
    static Stream<String> resolve(BuiltSite site) {
        return site.pages().entrySet().stream()
                .flatMap(page -> addresses(page.getValue())
                        .filter(address -> !isExternal(address))
                        .filter(address -> !leadsSomewhere(site, page.getKey(), address))
                        .map(address -> page.getKey() + ": '" + address + "' leads nowhere"));
    }

    /** Links to a page that has its own folder end in a slash. */
    static Stream<String> endInASlash(BuiltSite site) {
        return site.pages().entrySet().stream()
                .flatMap(page -> addresses(page.getValue())
                        .filter(address -> !isExternal(address))
                        .filter(address -> isPageWithoutSlash(target(site, page.getKey(), address)))
                        .map(address -> page.getKey() + ": '" + address + "' does not end in a slash"));
    }

    /**
     * Links work in any folder of a host. Only the page for unknown paths, which appears at any depth, uses absolute
     * paths.
     */
    static Stream<String> fitAnyFolder(BuiltSite site) {
        return site.pages().entrySet().stream()
                .flatMap(page -> addresses(page.getValue())
                        .filter(address -> !isExternal(address) && !address.startsWith("#"))
                        .filter(address -> page.getKey().equals(NOT_FOUND)
                                ? !address.startsWith(site.basePath())
                                : address.startsWith("/"))
                        .map(address -> page.getKey() + ": '" + address + "' works in one folder only"));
    }

    /** Returns the target of a link as a path from the root of the site. */
    static String target(BuiltSite site, String page, String address) {
        URI base = URI.create(ANYWHERE + page);
        if (page.equals(NOT_FOUND) && address.startsWith(site.basePath())) {
            return "/" + withoutFragment(address.substring(site.basePath().length()));
        }
        String whole = withoutFragment(base.resolve(address).toString());
        return whole.startsWith(ANYWHERE) ? whole.substring(ANYWHERE.length()) : whole;
    }

    static boolean isExternal(String address) {
        return SCHEME.matcher(address).matches();
    }

    private static Stream<String> addresses(Document page) {
        Stream<String> links = page.select("[href]").eachAttr("href").stream();
        Stream<String> sources = page.select("[src]").eachAttr("src").stream();
        Stream<String> candidates = page.select("[srcset]").eachAttr("srcset").stream()
                .flatMap(set -> Stream.of(set.split(",")))
                .map(candidate -> candidate.strip().replaceFirst("\\s.*", ""));
        Stream<String> styles = page.select("style").stream()
                .map(Element::data)
                .flatMap(css -> CSS_ADDRESS.matcher(css).results())
                .map((MatchResult found) -> found.group(1));
        return Stream.of(links, sources, candidates, styles).flatMap(all -> all);
    }

    private static boolean leadsSomewhere(BuiltSite site, String page, String address) {
        String target = target(site, page, address);
        if (!target.startsWith("/") || !site.has(target)) {
            return false;
        }
        String fragment = address.contains("#") ? address.substring(address.indexOf('#') + 1) : "";
        return fragment.isEmpty() || site.page(target).getElementById(fragment) != null;
    }

    private static boolean isPageWithoutSlash(String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return !name.isEmpty() && (!name.contains(".") || name.equals("index.html"));
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
