package portfolio.hosting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.output.Site;

/**
 * Builds the content security policy (CSP Level 3) that the host sends with every response. It is the union of the
 * policies in the pages; each page then restricts it with its own policy. One header per page would be stricter, but
 * hosts limit the number of header rules.
 */
final class HeaderPolicy {

    private static final Pattern META =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");

    private static final Pattern PAGE = Pattern.compile(".*\\.html?");

    /** The number of bytes at the start of a page that are searched for its policy. */
    private static final int HEAD = 2048;

    private static final String NONE = "'none'";

    private HeaderPolicy() {}

    /** Returns the policy for all pages of a site. */
    static String of(Site site) {
        Set<String> policies = new LinkedHashSet<>();
        site.paths().stream()
                .filter(path -> PAGE.matcher(path).matches())
                .forEach(path -> policies.add(inPage(site.bytes(path).orElseThrow())));
        return union(policies);
    }

    private static String inPage(byte[] page) {
        String head = new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.UTF_8);
        Matcher policy = META.matcher(head);
        return policy.find() ? policy.group(1).replace("&#39;", "'") : "";
    }

    private static String union(Set<String> policies) {
        Map<String, Set<String>> directives = new LinkedHashMap<>();
        for (String policy : policies) {
            for (String directive : policy.split(";", -1)) {
                List<String> words = new ArrayList<>(List.of(directive.strip().split(" ", -1)));
                String name = words.remove(0);
                if (!name.isEmpty()) {
                    directives
                            .computeIfAbsent(name, key -> new LinkedHashSet<>())
                            .addAll(words);
                }
            }
        }
        StringBuilder text = new StringBuilder();
        directives.forEach((name, sources) -> {
            if (sources.size() > 1) {
                sources.remove(NONE);
            }
            text.append(name).append(' ').append(String.join(" ", sources)).append("; ");
        });
        // Only allowed in a header: browsers ignore frame-ancestors in a meta element.
        return text + "frame-ancestors 'none'";
    }
}
