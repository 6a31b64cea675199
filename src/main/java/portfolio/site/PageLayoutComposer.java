package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Design;
import portfolio.asset.PageKind;
import portfolio.asset.PageStyle;
import portfolio.model.Labels;
import portfolio.model.Profile;
import portfolio.model.Sections;
import portfolio.site.address.Hrefs;
import portfolio.site.address.Ids;
import portfolio.site.address.SitePath;
import portfolio.site.layout.Crumb;
import portfolio.site.layout.Format;
import portfolio.site.layout.Head;
import portfolio.site.layout.LayoutLinks;
import portfolio.site.layout.PageLayout;
import portfolio.site.part.NavLink;
import portfolio.site.part.RawHtml;

/** Composes the frame of one page. */
final class PageLayoutComposer {

    /** ISO 639 codes of the languages that are written from right to left. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    /** In code points; about half the width of the narrowest masthead with one row. */
    private static final int LONG_IDENTITY = 36;

    private final SiteContext site;
    private final Hrefs hrefs;
    private final SitePath page;
    private final PageStyle style;

    PageLayoutComposer(SiteContext site, Hrefs hrefs, SitePath page, PageKind kind) {
        this(site, hrefs, page, PageStyle.of(kind));
    }

    PageLayoutComposer(SiteContext site, Hrefs hrefs, SitePath page, PageStyle style) {
        this.site = site;
        this.hrefs = hrefs;
        this.page = page;
        this.style = style;
    }

    /**
     * Composes the frame.
     *
     * @param head the metadata of the page
     * @param crumbs the breadcrumb from the home page to the current page; empty for a page without a breadcrumb
     */
    PageLayout layout(Head head, List<Crumb> crumbs) {
        Profile profile = site.profile();
        boolean home = style.kind() == PageKind.HOME;
        return new PageLayout(
                style.kind(),
                profile.language(),
                direction(profile.language()),
                head,
                site.design().policy(style, hrefs.root(), footer()),
                new RawHtml(site.design().styleElement(style, hrefs.root(), footer())),
                new RawHtml(site.design().scriptElement()),
                site.design().theme().color("light-paper").hex(),
                site.design().theme().color("dark-paper").hex(),
                links(home),
                profile.identity(),
                home,
                !home && profile.identity().codePointCount(0, profile.identity().length()) > LONG_IDENTITY,
                nav(),
                crumbs,
                formats(),
                site.labels());
    }

    /** Returns the text at the foot of each printed sheet: the name on a résumé, whose sheets may be separated. */
    private String footer() {
        return style.kind() == PageKind.RESUME ? site.profile().identity() : "";
    }

    private List<Format> formats() {
        if (page.equals(SitePath.RESUME)) {
            return Formats.ofResume(site.profile(), hrefs);
        }
        if (page.isUnlisted() && !page.equals(SitePath.NOT_FOUND)) {
            return Formats.ofVariant(site.labels(), page.resumeFiles(), hrefs);
        }
        return page.equals(SitePath.HOME) ? Formats.ofHome(site.profile(), hrefs) : List.of();
    }

    private LayoutLinks links(boolean home) {
        Design design = site.design();
        return new LayoutLinks(
                home ? "#" + Ids.MAIN : hrefs.to(SitePath.HOME),
                site.map().hasMatrix() ? hrefs.to(SitePath.TECHNOLOGIES) : null,
                hrefs.to(SitePath.RESUME),
                design.preloaded().stream().map(path -> hrefs.root() + path).toList(),
                hrefs.root() + design.path("icons/favicon.svg"),
                hrefs.root() + design.path("icons/favicon-32.png"),
                hrefs.root() + design.path("icons/touch-180.png"),
                hrefs.to(SitePath.MANIFEST));
    }

    Labels labels() {
        return site.labels();
    }

    /** Creates a breadcrumb entry for the current page or one of its parents. */
    Crumb crumb(String label, SitePath path) {
        return new Crumb(label, hrefs.to(path), site.url(path));
    }

    Head head(String title, String description, String type, @Nullable RawHtml structuredData) {
        boolean known = !page.isUnlisted();
        return new Head(
                title,
                description,
                known ? site.url(page) : null,
                site.profile().identity(),
                type,
                structuredData,
                known ? site.card(page) : null);
    }

    private List<NavLink> nav() {
        Sections sections = site.profile().sections();
        List<NavLink> nav = new ArrayList<>();
        if (site.map().hasProjects() && !sections.shows(Ids.WORK)) {
            nav.add(new NavLink(sections.work(site.labels()).label(), hrefs.to(SitePath.PROJECTS), isOfProjects()));
        }
        for (String name : site.sections()) {
            boolean current = name.equals(Ids.WORK) && isOfProjects();
            nav.add(new NavLink(site.titles(name).label(), hrefs.to(SitePath.HOME, name), current));
        }
        return nav;
    }

    private boolean isOfProjects() {
        return page.value().startsWith(SitePath.PROJECTS.value());
    }

    /** Returns the writing direction of a language: {@code ltr} or {@code rtl}. */
    static String direction(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }
}
