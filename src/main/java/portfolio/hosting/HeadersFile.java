package portfolio.hosting;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes {@code _headers} for Netlify and Cloudflare Pages. Cloudflare joins the values of all rules that match a path,
 * so no path matches two rules that set the same header. It also accepts at most 100 rules, so paths beyond the limit
 * get no rule of their own.
 */
final class HeadersFile {

    private static final int MOST_RULES = 90;

    private HeadersFile() {}

    static String of(Delivery delivery) {
        StringBuilder text = new StringBuilder("# Response headers for Netlify and Cloudflare Pages.\n/*\n");
        delivery.headers().forEach((name, value) -> header(text, name, value));
        header(text, "Strict-Transport-Security", Delivery.STRICT_TRANSPORT);
        rules(delivery).forEach((path, headers) -> {
            text.append(path).append('\n');
            headers.forEach((name, value) -> header(text, name, value));
        });
        return text.toString();
    }

    private static Map<String, Map<String, String>> rules(Delivery delivery) {
        Map<String, Map<String, String>> rules = new TreeMap<>();
        for (String path : paths(delivery)) {
            Map<String, String> headers = new TreeMap<>(Map.of("Cache-Control", Delivery.freshness(path.substring(1))));
            if (delivery.unlisted().stream().anyMatch(folder -> path.startsWith("/" + folder))) {
                headers.put("X-Robots-Tag", Delivery.UNLISTED_ROBOTS);
            }
            String type = Delivery.TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            if (type != null) {
                headers.put("Content-Type", type);
            }
            rules.put(path, headers);
        }
        return rules;
    }

    /**
     * Returns the paths that get a rule: each file in the root folder, and a wildcard for each other top-level folder.
     */
    private static Set<String> paths(Delivery delivery) {
        Set<String> moved = new LinkedHashSet<>();
        delivery.redirects().forEach(redirect -> moved.add(redirect.from().file()));
        Set<String> paths = new LinkedHashSet<>();
        paths.add("/");
        for (String file : delivery.files()) {
            int slash = file.indexOf('/');
            if (!moved.contains(file) && !Delivery.UNSERVED.contains(file) && paths.size() < MOST_RULES) {
                paths.add("/" + (slash < 0 ? file : file.substring(0, slash + 1) + "*"));
            }
        }
        return paths;
    }

    private static void header(StringBuilder text, String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }
}
