package portfolio.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.Url;

/** Checks that every internal link in every file of the site leads to a file and an id that exist. */
final class LinkReview {

    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\]\\(<?([^)>\\s]+)>?\\)");
    private static final Pattern ICON = Pattern.compile("\"(?:src|start_url)\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern TEXT_FILE = Pattern.compile(".*\\.(?:xml|txt|md|json|vcf|webmanifest)");

    private final ParsedSite site;
    private final Causes causes;
    private final Map<String, Place> written = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private LinkReview(ParsedSite site, Causes causes, RunningTexts texts) {
        this.site = site;
        this.causes = causes;
        texts.addresses().forEach(address -> written.putIfAbsent(address.destination(), address.place()));
    }

    static List<Problem> of(ParsedSite site, Causes causes, RunningTexts texts) {
        LinkReview review = new LinkReview(site, causes, texts);
        review.checkWritten();
        site.pages().forEach(review::checkPage);
        site.files().keySet().stream()
                .filter(file -> TEXT_FILE.matcher(file).matches())
                .forEach(review::checkFile);
        return review.problems;
    }

    /**
     * Checks absolute addresses in the content that start with the address of the site. A broken one is only a warning,
     * since the page may be published there by other means.
     */
    private void checkWritten() {
        written.forEach((destination, place) -> {
            if (isUnderTheAddress(destination) && !leadsSomewhere("/", destination)) {
                problems.add(Problem.warning(
                        place,
                        "'" + destination + "' is an address on this site, but the site has no such page",
                        "correct the link, or check that something else publishes this page"));
            }
        });
    }

    private void checkPage(ParsedSite.Page page) {
        for (Element element : page.document().select("[href], [src], [srcset], style, meta[content]")) {
            addresses(element)
                    .filter(address -> !isWrittenWhole(address))
                    .filter(address -> !leadsSomewhere(page.path(), address))
                    .forEach(address -> broken(
                            "on " + page.path(), page.path(), address, () -> causes.element(page.path(), element)));
        }
    }

    private Stream<String> addresses(Element element) {
        Stream<String> candidates = Stream.of(element.attr("srcset").split(","))
                .map(candidate -> candidate.strip().replaceFirst("\\s.*", ""))
                .filter(candidate -> !candidate.isEmpty());
        Stream<String> named = Stream.of("href", "src").filter(element::hasAttr).map(element::attr);
        Stream<String> styles = CSS_ADDRESS.matcher(element.data()).results().map(found -> found.group(1));
        Stream<String> previews = Stream.of(element.attr("content")).filter(this::isUnderTheAddress);
        return Stream.of(named, candidates, styles, previews).flatMap(all -> all);
    }

    private void checkFile(String file) {
        String text = site.text(file);
        Pattern absolute = Pattern.compile(Pattern.quote(site.url().value()) + "[^\\s\"'<>()\\[\\]\\\\,]*");
        Stream<String> addresses = absolute.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(address -> address.replaceFirst("[.;:!?]+$", ""));
        Stream<String> relative = Stream.empty();
        if (file.endsWith(".md") || file.endsWith("llms.txt")) {
            relative = MARKDOWN_LINK.matcher(text).results().map(found -> found.group(1));
        } else if (file.endsWith(".webmanifest")) {
            relative = ICON.matcher(text).results().map(found -> found.group(1));
        }
        Stream.concat(addresses, relative)
                .distinct()
                .filter(address -> !isWrittenWhole(address))
                .filter(address -> !leadsSomewhere("/" + file, address))
                .forEach(address -> broken("in " + file, "/" + file, address, () -> causes.page("/")));
    }

    private void broken(String where, String from, String address, Supplier<Place> otherwise) {
        String target = site.target(from, address);
        Place place = written.get(String.valueOf(target));
        problems.add(
                place == null
                        ? Problem.error(
                                otherwise.get(),
                                "the link '" + address + "' " + where + " is broken",
                                ProgramFault.HINT)
                        : Problem.error(
                                place,
                                "broken link: the site has no '" + target + "'",
                                "correct the link, or remove it"));
    }

    private boolean isUnderTheAddress(String address) {
        return address.startsWith(site.url().value());
    }

    /** Returns whether {@link #checkWritten} has checked this address already, where it is written in the content. */
    private boolean isWrittenWhole(String address) {
        return isUnderTheAddress(address) && written.containsKey(address);
    }

    private boolean leadsSomewhere(String from, String address) {
        String written = site.target(from, address);
        if (written == null) {
            return true;
        }
        String target = Url.decodedPath(written);
        int hash = target.indexOf('#');
        String path = (hash < 0 ? target : target.substring(0, hash)).replaceFirst("\\?.*", "");
        if (path.isEmpty() || !site.has(path)) {
            return false;
        }
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        return fragment.isEmpty() || isNamed(path, fragment);
    }

    private boolean isNamed(String path, String fragment) {
        return site.page(path)
                .map(page -> Stream.of(fragment, decoded(fragment))
                        .anyMatch(id -> page.document().getElementById(id) != null))
                .orElse(false);
    }

    private static String decoded(String fragment) {
        Matcher escapes = Pattern.compile("(?:%[0-9a-fA-F]{2})+").matcher(fragment);
        return escapes.replaceAll(
                escape -> Matcher.quoteReplacement(URLDecoder.decode(escape.group(), StandardCharsets.UTF_8)));
    }
}
