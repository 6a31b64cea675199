package portfolio.site.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portfolio.model.Alias;
import portfolio.model.AliasPath;
import portfolio.model.PagePath;
import portfolio.model.Portfolio;

/**
 * A redirect from a former path to a page or file of the site.
 *
 * @param from the former path
 * @param to the page or file
 * @param fragment the id of an element of the page; empty for the page itself
 */
public record Redirect(SitePath from, SitePath to, String fragment) {

    /** Returns the redirects of all aliases: first those of projects, then those of the hosting settings. */
    public static List<Redirect> of(Portfolio portfolio) {
        List<Redirect> redirects = new ArrayList<>();
        portfolio
                .projects()
                .forEach(project -> project.aliases()
                        .forEach(alias -> redirects.add(new Redirect(path(alias), SitePath.of(project), ""))));
        portfolio.profile().hosting().aliases().forEach(alias -> redirects.add(of(alias)));
        return List.copyOf(redirects);
    }

    /** Returns the redirect of an alias. */
    public static Redirect of(Alias alias) {
        PagePath to = alias.to();
        return new Redirect(path(alias.from()), new SitePath(to.page()), to.fragment());
    }

    private static SitePath path(AliasPath alias) {
        return new SitePath(alias.normal());
    }

    /**
     * Returns whether a redirect page can be written at the former path, for hosts that cannot redirect. The path must
     * be that of a page.
     */
    public boolean hasPage() {
        return from.isPage();
    }

    /**
     * Returns whether a copy of the file can be written at the former path, for hosts that cannot redirect. Both paths
     * must have the same extension, in whatever case, or the host would serve the copy with the wrong media type.
     */
    public boolean hasCopy() {
        return !hasPage() && fragment.isEmpty() && ending(from).equals(ending(to));
    }

    private static String ending(SitePath path) {
        String file = path.file();
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns the path of the target from the root of the site, with its fragment. */
    public String target() {
        return to.address() + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    /**
     * Returns the former path in every spelling that browsers request: for a page with its own folder, without and with
     * the trailing slash.
     */
    public List<String> spellings() {
        String path = from.value();
        return path.endsWith("/") ? List.of(path.substring(0, path.length() - 1), path) : List.of(path);
    }
}
