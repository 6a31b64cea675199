package portfolio.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import portfolio.asset.ContentPolicy;
import portfolio.output.Site;
import portfolio.source.Problem;

/**
 * Checks that every page has a strict content security policy and complies with it, so that a browser that enforces the
 * policy (CSP Level 3) blocks nothing on the page.
 */
final class PolicyAudit {

    private static final Pattern PAGE = Pattern.compile(".*\\.html?");

    private static final Pattern UNSAFE = Pattern.compile("'unsafe-[^']*'|'strict-dynamic'|\\*|(https?|data|blob):");

    private static final Pattern OTHER_SITE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*", Pattern.DOTALL);

    /** Script types that are data and are never executed. */
    private static final Set<String> DATA = Set.of("application/ld+json");

    /** Attributes with an address that a browser may follow. */
    private static final Set<String> ADDRESSES =
            Set.of("href", "xlink:href", "src", "action", "formaction", "data", "poster");

    /** The policy directive that governs what each kind of element loads, by selector. */
    private static final Map<String, String> LOADED = Map.ofEntries(
            Map.entry("script[src]", "script-src"),
            Map.entry("img[src]", "img-src"),
            Map.entry("img[srcset]", "img-src"),
            Map.entry("picture source[srcset]", "img-src"),
            Map.entry("svg image", "img-src"),
            Map.entry("svg use[href]", "img-src"),
            Map.entry("link[rel~=icon]", "img-src"),
            Map.entry("link[rel=apple-touch-icon]", "img-src"),
            Map.entry("link[rel=manifest]", "manifest-src"),
            Map.entry("link[rel=preload][as=font]", "font-src"),
            Map.entry("link[rel=stylesheet]", "style-src"),
            Map.entry("iframe, frame", "frame-src"),
            Map.entry("object, embed", "object-src"),
            Map.entry("audio, video, track", "media-src"),
            Map.entry("base[href]", "base-uri"),
            Map.entry("form", "form-action"));

    private final String path;
    private final Document page;
    private final Causes causes;

    /** The hash of each style and script, which many pages share. */
    private final Map<String, String> hashes;

    private final Map<String, List<String>> policy = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PolicyAudit(String path, Document page, Causes causes, Map<String, String> hashes) {
        this.path = path;
        this.page = page;
        this.causes = causes;
        this.hashes = hashes;
    }

    /**
     * Returns an error for everything that a page's policy would block, and for each policy that is missing or too
     * permissive.
     */
    static List<Problem> of(Site site, Causes causes) {
        Map<String, String> hashes = new ConcurrentHashMap<>();
        return new ArrayList<>(site.files().entrySet())
                .parallelStream()
                        .filter(file -> PAGE.matcher(file.getKey()).matches())
                        .flatMap(file -> of(file.getKey(), file.getValue(), causes, hashes).stream())
                        .toList();
    }

    private static List<Problem> of(String file, byte[] bytes, Causes causes, Map<String, String> hashes) {
        Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        PolicyAudit audit = new PolicyAudit(ParsedSite.path(file), page, causes, hashes);
        audit.checkPolicy();
        return audit.problems;
    }

    private void checkPolicy() {
        List<Element> policies = page.select("head > meta[http-equiv=Content-Security-Policy]");
        Element first = page.selectFirst("meta[http-equiv=Content-Security-Policy], style, script, link");
        if (policies.size() != 1 || !policies.get(0).equals(first)) {
            report(page, "exactly one content security policy is required before the first style, script or link");
            return;
        }
        String text = policies.get(0).attr("content");
        for (String directive : text.split(";", -1)) {
            List<String> words = Arrays.asList(directive.strip().split("\\s+"));
            policy.put(words.get(0), words.subList(1, words.size()));
        }
        if (!List.of("'none'").equals(policy.get("default-src"))
                || UNSAFE.matcher(text).find()) {
            report(policies.get(0), "the content security policy is too permissive: " + text);
        }
        checkInline();
        LOADED.forEach(this::checkLoaded);
    }

    private void checkInline() {
        page.select("style").forEach(style -> checkHash("style-src", style));
        page.select("script:not([src])").stream()
                .filter(script -> !DATA.contains(script.attr("type")))
                .forEach(script -> checkHash("script-src", script));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                if (name.equals("style") || name.startsWith("on")) {
                    report(element, "its own content security policy blocks the attribute '" + name + "'");
                }
                if (ADDRESSES.contains(name)
                        && attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                    report(element, "its own content security policy blocks the address in '" + name + "'");
                }
            }
        }
    }

    private void checkHash(String directive, Element element) {
        if (!sources(directive).contains(hashes.computeIfAbsent(element.data(), ContentPolicy::hash))) {
            report(element, "its own content security policy blocks an inline " + element.normalName());
        }
    }

    private void checkLoaded(String elements, String directive) {
        for (Element element : page.select(elements)) {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            boolean own = sources(directive).contains("'self'")
                    && !OTHER_SITE.matcher(address.strip()).matches();
            if (!own) {
                report(
                        element,
                        "its own content security policy blocks the " + element.normalName() + " '" + address + "'");
            }
        }
    }

    /**
     * Returns the sources that a directive allows. Every directive falls back to {@code default-src}; {@code base-uri}
     * and {@code form-action}, for which a browser has no such fallback, are treated the same way here.
     */
    private List<String> sources(String directive) {
        return policy.getOrDefault(directive, policy.getOrDefault("default-src", List.of()));
    }

    private void report(Element element, String what) {
        problems.add(Problem.error(causes.element(path, element), "on " + path + ", " + what, ProgramFault.HINT));
    }
}
