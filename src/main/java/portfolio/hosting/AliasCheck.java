package portfolio.hosting;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portfolio.content.Content;
import portfolio.content.Origins;
import portfolio.model.Alias;
import portfolio.model.AliasPath;
import portfolio.model.PagePath;
import portfolio.model.Project;
import portfolio.output.LazySite;
import portfolio.site.SitePath;
import portfolio.source.Place;
import portfolio.source.Problems;

/** Refuses aliases that stand in the way of a page or of each other, or that lead nowhere. */
public final class AliasCheck {

    private final LazySite site;
    private final Origins origins;
    private final Set<String> taken;
    private final Map<String, String> aliases = new HashMap<>();
    private final Problems problems = new Problems();

    private AliasCheck(LazySite site, Origins origins) {
        this.site = site;
        this.origins = origins;
        this.taken = site.paths().stream().map(AliasCheck::folded).collect(Collectors.toSet());
    }

    /**
     * Checks all aliases.
     *
     * @param site all pages, without those that stand in the place of aliases
     * @throws portfolio.source.ProblemException with an error for each that cannot be
     */
    public static void check(Content content, LazySite site) {
        AliasCheck check = new AliasCheck(site, content.origins());
        content.portfolio().projects().forEach(check::check);
        content.portfolio().profile().hosting().aliases().forEach(check::check);
        check.problems.throwIfErrors();
    }

    private void check(Project project) {
        List<AliasPath> paths = project.aliases();
        for (int i = 0; i < paths.size(); i++) {
            checkPath(paths.get(i), origins.place(project, "aliases", i));
        }
    }

    private void check(Alias alias) {
        checkPath(alias.from(), origins.place(alias, "from"));
        checkTarget(alias.to(), origins.place(alias, "to"));
    }

    /** Upper and lower case count as the same, since some file systems take them for it. */
    private void checkPath(AliasPath path, Place place) {
        String file = folded(new SitePath(path.normal()).file());
        String first = aliases.putIfAbsent(file, path.value());
        if (taken.contains(file)) {
            problems.error(
                    place, "the site has a page at '" + path + "'", "an alias is a path where nothing is any more");
        } else if (first != null) {
            problems.error(place, "'" + path + "' is an alias already, as '" + first + "'", "leave one of the two out");
        }
    }

    private void checkTarget(PagePath path, Place place) {
        String file = new SitePath(path.page()).file();
        if (!site.paths().contains(file)) {
            problems.error(place, "'" + path + "' leads nowhere", "the site has no page '" + path.page() + "'");
        } else if (!path.fragment().isEmpty() && !has(file, path.fragment())) {
            problems.error(
                    place,
                    "'" + path + "' leads nowhere",
                    "its page has nothing with the id '" + path.fragment() + "'");
        }
    }

    private boolean has(String file, String id) {
        byte[] page = site.bytes(file).orElseThrow();
        return new String(page, StandardCharsets.UTF_8).contains(" id=\"" + id + "\"");
    }

    private static String folded(String file) {
        return file.toLowerCase(Locale.ROOT);
    }
}
