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
 * The content security policy (CSP Level 3) that every answer of the host carries: it allows what the policies in the
 * pages allow together, and each page its own policy narrows down. A header per page would say more, but hosts limit
 * their number.
 */
final class HeaderPolicy {

    private static final Pattern META =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");

    private static final Pattern PAGE = Pattern.compile(".*\\.html?");

    /** A page's policy stands in its first lines. */
    private static final int HEAD = 2048;

    private static final String NONE = "'none'";

    private HeaderPolicy() {}

    /** The policy for all pages of a site. */
    static String of(Site site) {
        Set<String> policies = new LinkedHashSet<>();
        site.files().forEach((file, bytes) -> {
            if (PAGE.matcher(file).matches()) {
                policies.add(inPage(bytes));
            }
        });
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
        // Cannot stand in a page.
        return text + "frame-ancestors 'none'";
    }
}
