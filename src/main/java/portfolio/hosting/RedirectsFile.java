package portfolio.hosting;

import java.util.List;
import portfolio.site.address.Redirect;

/**
 * Writes {@code _redirects} for Netlify and Cloudflare Pages. Each redirect has two rules, since only Netlify supports
 * {@code !}, which it needs to redirect from a path where a file exists.
 */
final class RedirectsFile {

    private static final String HEAD = """
            # Redirects from old paths. Lines with ! are for Netlify, which would otherwise serve the page that replaces the
            # redirect on other hosts. Lines without it are for Cloudflare Pages, which skips lines with !.
            """;

    private RedirectsFile() {}

    static String of(List<Redirect> redirects) {
        StringBuilder text = new StringBuilder(HEAD);
        redirects.forEach(redirect -> redirect.spellings().forEach(from -> {
            String rule = from + " " + redirect.target() + " 301";
            text.append(rule).append("!\n").append(rule).append('\n');
        }));
        return text.toString();
    }
}
