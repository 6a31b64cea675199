package portfolio.site;

import portfolio.markdown.Markup;

/** Resolves the links of a Markdown text for one page. */
class PageMarkup implements Markup {

    private static final String CONTENT_FILE = ".md";

    private final SiteMap map;
    private final Hrefs hrefs;
    private final String idPrefix;

    /** @param idPrefix what stands before the ids of the text's own headings on this page */
    PageMarkup(SiteMap map, Hrefs hrefs, String idPrefix) {
        this.map = map;
        this.hrefs = hrefs;
        this.idPrefix = idPrefix;
    }

    @Override
    public String href(String destination) {
        if (destination.startsWith("#")) {
            return "#" + idPrefix + destination.substring(1);
        }
        if (destination.startsWith("/")) {
            return hrefs.to(new SitePath(destination));
        }
        return isContentFile(destination) ? contentFile(destination) : destination;
    }

    private static boolean isContentFile(String destination) {
        return !destination.contains(":") && withoutFragment(destination).endsWith(CONTENT_FILE);
    }

    private String contentFile(String destination) {
        String path = withoutFragment(destination);
        String fragment = destination.substring(path.length());
        String file = path.substring(path.lastIndexOf('/') + 1);
        return map.projectOfFile(file)
                .map(project -> hrefs.to(SitePath.of(project)) + fragment)
                .orElseGet(() -> aboutText(fragment));
    }

    /** The only other Markdown file is that of the about section, which stands on the home page. */
    private String aboutText(String fragment) {
        return hrefs.to(SitePath.HOME, fragment.isEmpty() ? Ids.ABOUT : Ids.ABOUT_TEXT + fragment.substring(1));
    }

    private static String withoutFragment(String destination) {
        int hash = destination.indexOf('#');
        return hash < 0 ? destination : destination.substring(0, hash);
    }
}
