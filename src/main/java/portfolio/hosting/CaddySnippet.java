package portfolio.hosting;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the configuration for Caddy 2.6 or newer: directives for a site block. */
final class CaddySnippet {

    private final Delivery delivery;
    private final String base;
    private final StringBuilder text = new StringBuilder();

    private CaddySnippet(Delivery delivery) {
        this.delivery = delivery;
        this.base = delivery.basePath();
    }

    static String of(Delivery delivery) {
        CaddySnippet snippet = new CaddySnippet(delivery);
        snippet.addHeaders();
        snippet.addFiles();
        snippet.addRedirects();
        snippet.addPages();
        return snippet.text.toString();
    }

    private void addHeaders() {
        line("# Caddy configuration for this site. Import it in a site block whose root contains the published folder");
        line("# at " + base + ".");
        line("encode zstd gzip");
        line("header {");
        delivery.headers().forEach((name, value) -> line("\t" + name + " \"" + value + "\""));
        line("}");
        line("@encrypted protocol https");
        header("encrypted", "Strict-Transport-Security", Delivery.STRICT_TRANSPORT);
    }

    private void addFiles() {
        matcher("fingerprinted", "path " + base + Delivery.FINGERPRINTED + "*");
        header("fingerprinted", "Cache-Control", Delivery.IMMUTABLE);
        matcher("changing", "not path " + base + Delivery.FINGERPRINTED + "*");
        header("changing", "Cache-Control", Delivery.REVALIDATED);
        if (!delivery.unlisted().isEmpty()) {
            String folders = delivery.unlisted().stream()
                    .map(folder -> base + folder + "*")
                    .collect(Collectors.joining(" "));
            matcher("unlisted", "path " + folders);
            header("unlisted", "X-Robots-Tag", Delivery.UNLISTED_ROBOTS);
        }
        Delivery.TYPES.forEach((ending, type) -> {
            matcher(ending, "path *." + ending);
            header(ending, "Content-Type", type);
        });
    }

    private void addRedirects() {
        delivery.redirects()
                .forEach(redirect -> redirect.spellings()
                        .forEach(from -> line("redir " + base + from.substring(1) + " " + base
                                + redirect.target().substring(1) + " 301")));
    }

    private void addPages() {
        String unserved = Delivery.UNSERVED.stream().map(file -> base + file).collect(Collectors.joining(" "));
        line("@unserved path " + unserved + " " + base + Delivery.NOT_FOUND);
        line("error @unserved 404");
        line("file_server");
        line("handle_errors {");
        // The headers set for the requested file do not apply to the error page.
        line("\theader {");
        Stream.of("Cache-Control", "Content-Type", "X-Robots-Tag").forEach(name -> line("\t\t-" + name));
        line("\t}");
        line("\trewrite * " + base + Delivery.NOT_FOUND);
        line("\tfile_server");
        line("}");
    }

    private void matcher(String name, String condition) {
        line("@" + name + " " + condition);
    }

    private void header(String matcher, String name, String value) {
        line("header @" + matcher + " " + name + " \"" + value + "\"");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
