package portfolio.hosting;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portfolio.content.Content;
import portfolio.content.yaml.SourceMap;
import portfolio.model.Alias;
import portfolio.model.AliasPath;
import portfolio.model.PagePath;
import portfolio.model.Project;
import portfolio.output.Site;
import portfolio.site.address.Redirect;
import portfolio.site.address.SitePath;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.Problems;

/**
 * Checks the aliases of the content. Aliases that collide with a page, a file or each other, or whose target does not
 * exist, are errors; aliases that only work on hosts with redirects are warnings.
 */
public final class AliasCheck {

    private static final String HINT =
            "Netlify and Cloudflare Pages redirect, and so do nginx and Caddy with the generated files;"
                    + " GitHub Pages and other hosts answer that the page was not found";

    /** Files for hosts, which are created after the pages. An alias must not replace one or be a folder of its name. */
    private static final Set<String> OF_HOSTS =
            Stream.concat(Delivery.UNSERVED.stream(), Stream.of("security.txt")).collect(Collectors.toSet());

    private final Site site;
    private final SourceMap sourceMap;
    private final Set<String> taken;
    private final Map<String, String> aliases = new HashMap<>();
    private final Problems problems = new Problems();

    private AliasCheck(Site site, SourceMap sourceMap) {
        this.site = site;
        this.sourceMap = sourceMap;
        this.taken = Stream.of(site.paths(), OF_HOSTS)
                .flatMap(Set::stream)
                .map(AliasCheck::folded)
                .collect(Collectors.toSet());
    }

    /**
     * Checks all aliases.
     *
     * @param site all pages and documents, without what aliases, share cards and hosts add
     * @return warnings for aliases that only work on hosts with redirects, and notes for aliases that become copies
     * @throws portfolio.source.ProblemException with an error for each alias that collides or has no target
     */
    public static List<Problem> check(Content content, Site site) {
        AliasCheck check = new AliasCheck(site, content.sourceMap());
        content.portfolio().projects().forEach(check::check);
        content.portfolio().profile().hosting().aliases().forEach(check::check);
        check.problems.throwIfErrors();
        return check.problems.list();
    }

    private void check(Project project) {
        List<AliasPath> paths = project.aliases();
        for (int i = 0; i < paths.size(); i++) {
            Place place = sourceMap.place(project, "aliases", i);
            checkPath(paths.get(i), place);
            checkHosts(new Redirect(new SitePath(paths.get(i).normal()), SitePath.of(project), ""), place);
        }
    }

    private void check(Alias alias) {
        checkPath(alias.from(), sourceMap.place(alias, "from"));
        checkTarget(alias.to(), sourceMap.place(alias, "to"));
        checkHosts(Redirect.of(alias), sourceMap.place(alias, "from"));
    }

    private void checkHosts(Redirect redirect, Place place) {
        String from = "'" + redirect.from() + "'";
        if (redirect.hasCopy()) {
            problems.note(place, from + " is a copy of '" + redirect.to() + "' on hosts that do not redirect", null);
        } else if (!redirect.hasPage()) {
            problems.warning(place, from + " works only on hosts that redirect", HINT);
        }
    }

    /** Checks the path of an alias. Ignores case, since some file systems do not distinguish it. */
    private void checkPath(AliasPath path, Place place) {
        SitePath former = new SitePath(path.normal());
        String file = folded(former.file());
        String first = aliases.putIfAbsent(file, path.value());
        Optional<String> obstacle = takenBy(file);
        if (obstacle.isPresent()) {
            boolean isWhole = obstacle.get().equals(file);
            problems.error(
                    place,
                    "the site already has a " + (isWhole && former.isPage() ? "page" : "file") + " at '"
                            + (isWhole
                                    ? path
                                    : "/"
                                            + former.file()
                                                    .substring(0, obstacle.get().length())) + "'",
                    "an alias must be a path that the site no longer uses");
        } else if (first != null) {
            problems.error(
                    place, "'" + path + "' is already an alias, written '" + first + "'", "leave one of the two out");
        }
    }

    /** Returns the path of the file that the site has here, or in place of one of the folders above. */
    private Optional<String> takenBy(String file) {
        return Stream.iterate(
                        file, path -> !path.isEmpty(), path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                .filter(taken::contains)
                .findFirst();
    }

    private void checkTarget(PagePath path, Place place) {
        String file = new SitePath(path.page()).file();
        if (!site.has(file)) {
            problems.error(
                    place,
                    "the site has no page or file '" + path.page() + "'",
                    "write the path of a page or file, such as /resume/");
        } else if (!path.fragment().isEmpty() && !has(file, path.fragment())) {
            problems.error(
                    place,
                    "the page '" + path.page() + "' has nothing with the id '" + path.fragment() + "'",
                    "correct the part after '#', or leave it out");
        }
    }

    private boolean has(String file, String id) {
        return file.endsWith(".html")
                && new String(site.bytes(file).orElseThrow(), StandardCharsets.UTF_8).contains(" id=\"" + id + "\"");
    }

    private static String folded(String file) {
        return file.toLowerCase(Locale.ROOT);
    }
}
