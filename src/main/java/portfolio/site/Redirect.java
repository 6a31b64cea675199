package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import portfolio.model.Alias;
import portfolio.model.AliasPath;
import portfolio.model.PagePath;
import portfolio.model.Portfolio;

/**
 * What leads from a path where a page or a file was before to where it is now.
 *
 * @param from the former path
 * @param to the page or file
 * @param fragment the id of a place on the page; empty for the page as a whole
 */
public record Redirect(SitePath from, SitePath to, String fragment) {

    /** Those of all aliases in the content: of projects, then of other pages. */
    public static List<Redirect> of(Portfolio portfolio) {
        List<Redirect> redirects = new ArrayList<>();
        portfolio
                .projects()
                .forEach(project -> project.aliases()
                        .forEach(alias -> redirects.add(new Redirect(path(alias), SitePath.of(project), ""))));
        portfolio.profile().hosting().aliases().forEach(alias -> redirects.add(of(alias)));
        return List.copyOf(redirects);
    }

    /** That of an alias. */
    public static Redirect of(Alias alias) {
        PagePath to = alias.to();
        return new Redirect(path(alias.from()), new SitePath(to.page()), to.fragment());
    }

    private static SitePath path(AliasPath alias) {
        return new SitePath(alias.normal());
    }

    /** Whether a page can stand in the former place and lead on, for hosts that do not redirect. */
    public boolean hasPage() {
        return from.isPage();
    }

    /** Whether a copy can stand in the former place, for hosts that do not redirect: a file of the same kind. */
    public boolean hasCopy() {
        return !hasPage() && fragment.isEmpty() && ending(from).equals(ending(to));
    }

    private static String ending(SitePath path) {
        String file = path.file();
        return file.substring(file.lastIndexOf('.') + 1);
    }

    /** Where it leads, from the site's root. */
    public String target() {
        return to.address() + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    /** The ways in which its path is asked for: with and without a slash at its end. */
    public List<String> spellings() {
        String path = from.value();
        return path.endsWith("/") ? List.of(path.substring(0, path.length() - 1), path) : List.of(path);
    }
}
