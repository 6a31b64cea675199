package portfolio.hosting;

/**
 * Writes {@code _redirects} for Netlify and Cloudflare Pages. Each redirect has two rules, since only Netlify supports
 * {@code !}, which it needs to redirect from a path where a file exists.
 */
final class RedirectsFile {

    private static final String HEAD = """
            # Where pages were before. With ! for Netlify, which would otherwise show the page that stands in for hosts
            # without redirects; without it for Cloudflare Pages, which does not know it and passes over that line.
            """;

    private RedirectsFile() {}

    static String of(Delivery delivery) {
        StringBuilder text = new StringBuilder(HEAD);
        delivery.redirects()
                .forEach(redirect -> redirect.spellings().forEach(from -> {
                    String rule = from + " " + redirect.target() + " 301";
                    text.append(rule).append("!\n").append(rule).append('\n');
                }));
        return text.toString();
    }
}
