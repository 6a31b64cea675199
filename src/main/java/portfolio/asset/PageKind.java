package portfolio.asset;

/** The kinds of page. Each carries only those parts of the stylesheet that its template can use. */
public enum PageKind {
    HOME("home"),
    PROJECTS("projects"),
    PROJECT("project"),
    TECHNOLOGIES("technologies"),
    TERM("term"),
    RESUME("resume"),
    NOT_FOUND("not-found");

    private final String cssClass;

    PageKind(String cssClass) {
        this.cssClass = cssClass;
    }

    /** The class of the page's {@code body} element. */
    public String cssClass() {
        return cssClass;
    }
}
