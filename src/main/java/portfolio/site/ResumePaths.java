package portfolio.site;

import portfolio.model.Variant;

/**
 * Where the files of one résumé are.
 *
 * @param folder the path of their folder, from the site's root; starts and ends with a slash
 */
public record ResumePaths(String folder) {

    /** Those of the résumé that everybody sees. */
    public static final ResumePaths SITE = new ResumePaths("/");

    /** Those of a variant. */
    public static ResumePaths of(Variant variant) {
        return SitePath.of(variant).resumeFiles();
    }

    public SitePath pdf() {
        return file("pdf");
    }

    public SitePath json() {
        return file("json");
    }

    public SitePath markdown() {
        return file("md");
    }

    public SitePath text() {
        return file("txt");
    }

    /** The way from the folder to the site's root, such as {@code ../../}; empty for the root itself. */
    public String root() {
        return "../".repeat((int) folder.chars().filter(c -> c == '/').count() - 1);
    }

    private SitePath file(String ending) {
        return new SitePath(folder + "resume." + ending);
    }
}
