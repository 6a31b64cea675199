package portfolio.hosting;

import java.util.stream.Collectors;

/**
 * Writes the configuration for nginx 1.18 or newer: directives for a {@code server} block. A header set in a
 * {@code location} would discard all headers of the server, so headers that differ between files are set from
 * variables.
 */
final class NginxSnippet {

    private final Delivery delivery;
    private final StringBuilder text = new StringBuilder();

    private NginxSnippet(Delivery delivery) {
        this.delivery = delivery;
    }

    static String of(Delivery delivery) {
        NginxSnippet snippet = new NginxSnippet(delivery);
        snippet.addPages();
        snippet.addTypes();
        snippet.addHeaders();
        snippet.addCaching();
        snippet.addRedirects();
        return snippet.text.toString();
    }

    private void addPages() {
        line(
                "# nginx configuration for this site. Include it in a server block whose root contains the published folder");
        line("# at " + delivery.basePath() + ". If a proxy in front of it terminates TLS, the proxy must send");
        line("# Strict-Transport-Security itself.");
        line("index index.html;");
        line("absolute_redirect off;");
        line("error_page 404 " + delivery.basePath() + Delivery.NOT_FOUND + ";");
        line("location = " + delivery.basePath() + Delivery.NOT_FOUND + " { internal; }");
        String unserved =
                Delivery.UNSERVED.stream().map(NginxSnippet::quoted).collect(Collectors.joining("|", "(", ")"));
        line("location ~ ^" + base() + unserved + "$ { return 404; }");
    }

    private void addTypes() {
        line("charset utf-8;");
        line("charset_types text/plain text/xml;");
        Delivery.TYPES.forEach((ending, type) ->
                line("location ~ ^" + base() + ".*\\." + ending + "$ { types { } default_type \"" + type + "\"; }"));
        line("gzip on;");
        line("gzip_vary on;");
        line("gzip_types " + String.join(" ", Delivery.COMPRESSED) + ";");
    }

    private void addHeaders() {
        delivery.headers().forEach((name, value) -> header(name, value, " always"));
        variable("transport", "", "$https = on", Delivery.STRICT_TRANSPORT);
        header("Strict-Transport-Security", "$portfolio_transport", " always");
    }

    private void addCaching() {
        variable(
                "freshness",
                Delivery.REVALIDATED,
                "$uri ~ ^" + base() + quoted(Delivery.FINGERPRINTED),
                Delivery.IMMUTABLE);
        header("Cache-Control", "$portfolio_freshness", "");
        if (!delivery.unlisted().isEmpty()) {
            String folders = String.join("|", delivery.unlisted());
            variable("robots", "", "$uri ~ ^" + base() + "(" + folders + ")", Delivery.UNLISTED_ROBOTS);
            header("X-Robots-Tag", "$portfolio_robots", "");
        }
    }

    private void addRedirects() {
        String base = delivery.basePath();
        delivery.redirects()
                .forEach(redirect -> redirect.spellings().forEach(from -> {
                    String target = base + redirect.target().substring(1);
                    line("location = " + base + from.substring(1) + " { return 301 " + target + "; }");
                }));
    }

    /**
     * Declares a variable with a default value, and another value if a condition holds. nginx sends no header for an
     * empty value.
     */
    private void variable(String name, String otherwise, String condition, String value) {
        line("set $portfolio_" + name + " \"" + otherwise + "\";");
        line("if (" + condition + ") { set $portfolio_" + name + " \"" + value + "\"; }");
    }

    private void header(String name, String value, String when) {
        line("add_header " + name + " \"" + value + "\"" + when + ";");
    }

    private String base() {
        return quoted(delivery.basePath());
    }

    private static String quoted(String path) {
        return path.replace(".", "\\.");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
