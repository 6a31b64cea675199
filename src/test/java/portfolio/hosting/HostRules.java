package portfolio.hosting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Applies {@code _headers} and {@code _redirects} as Cloudflare Pages documents it. All matching header rules apply,
 * and values of the same header are joined by commas; a star matches anything. The first redirect for exactly the
 * requested path applies, and lines whose status is not a number are ignored.
 *
 * @param headers the headers of each rule by pattern
 * @param redirects patterns, targets and statuses in order
 */
record HostRules(Map<String, Map<String, String>> headers, List<List<String>> redirects) {

    static HostRules of(String headersFile, String redirectsFile) {
        Map<String, Map<String, String>> headers = new LinkedHashMap<>();
        Map<String, String> rule = Map.of();
        for (String line : lines(headersFile)) {
            if (line.startsWith("/")) {
                rule = headers.computeIfAbsent(line, pattern -> new LinkedHashMap<>());
            } else {
                int colon = line.indexOf(':');
                rule.merge(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip(),
                        HostRules::joined);
            }
        }
        List<List<String>> redirects = new ArrayList<>();
        lines(redirectsFile).forEach(line -> redirects.add(List.of(line.split(" ", -1))));
        return new HostRules(headers, redirects);
    }

    /** Returns the headers of a file. */
    Map<String, String> headers(String path) {
        Map<String, String> sent = new TreeMap<>();
        headers.forEach((pattern, values) -> {
            if (matches(pattern, path)) {
                values.forEach((name, value) -> sent.merge(name, value, HostRules::joined));
            }
        });
        return sent;
    }

    /** Returns the target of a permanent redirect. */
    Optional<String> redirect(String path) {
        return redirects.stream()
                .filter(rule -> rule.get(0).equals(path) && rule.get(2).equals("301"))
                .map(rule -> rule.get(1))
                .findFirst();
    }

    private static boolean matches(String pattern, String path) {
        return pattern.endsWith("*")
                ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(path);
    }

    private static String joined(String first, String second) {
        return first + ", " + second;
    }

    private static List<String> lines(String file) {
        return file.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
