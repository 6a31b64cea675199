package portfolio.site.address;

import portfolio.model.Variant;

/**
 * The paths of the files of one résumé.
 *
 * @param folder the path of their folder from the root of the site; starts and ends with a slash
 */
public record ResumePaths(String folder) {

    /** The files of the public résumé. */
    public static final ResumePaths SITE = new ResumePaths("/");

    /** Returns the files of a variant's résumé. */
    public static ResumePaths of(Variant variant) {
        return SitePath.of(variant).resumeFiles();
    }

    /** Returns the path of the PDF file. */
    public SitePath pdf() {
        return file("pdf");
    }

    /** Returns the path of the JSON Resume file. */
    public SitePath json() {
        return file("json");
    }

    /** Returns the path of the Markdown file. */
    public SitePath markdown() {
        return file("md");
    }

    /** Returns the path of the plain text file. */
    public SitePath text() {
        return file("txt");
    }

    /**
     * Returns the relative path from the folder to the root of the site, such as {@code ../../}; empty for the root
     * itself.
     */
    public String root() {
        return "../".repeat((int) folder.chars().filter(c -> c == '/').count() - 1);
    }

    private SitePath file(String ending) {
        return new SitePath(folder + "resume." + ending);
    }
}
