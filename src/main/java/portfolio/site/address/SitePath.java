package portfolio.site.address;

import org.jspecify.annotations.Nullable;
import portfolio.evidence.TermEvidence;
import portfolio.evidence.TermKind;
import portfolio.model.Project;
import portfolio.model.Variant;
import portfolio.source.Url;

/**
 * The path of a page or file, from the root of the site.
 *
 * @param value starts with a slash; ends with a slash if it is a page in a folder of its own; not percent-encoded
 */
public record SitePath(String value) {

    /** The home page. */
    public static final SitePath HOME = new SitePath("/");
    /** The list of projects. */
    public static final SitePath PROJECTS = new SitePath("/projects/");
    /** The matrix of technologies and concepts by project. */
    public static final SitePath TECHNOLOGIES = new SitePath("/technologies/");
    /** The public résumé. */
    public static final SitePath RESUME = new SitePath("/resume/");
    /** The page that hosts show for unknown paths. */
    public static final SitePath NOT_FOUND = new SitePath("/404.html");

    /** The contact card in vCard format. */
    public static final SitePath CONTACT_CARD = new SitePath("/contact.vcf");
    /** The site as text for language models (llms.txt). */
    public static final SitePath LLMS = new SitePath("/llms.txt");
    /** The web application manifest. */
    public static final SitePath MANIFEST = new SitePath("/site.webmanifest");

    private static final String UNLISTED = "/for/";

    /** Returns the path of a project's case study. */
    public static SitePath of(Project project) {
        return new SitePath("/projects/" + project.slug() + "/");
    }

    /** Returns the path of a variant's résumé page. No other page links to it. */
    public static SitePath of(Variant variant) {
        return new SitePath(UNLISTED + variant.slug() + "/");
    }

    /** Returns the paths of the résumé files that belong to this page. */
    public ResumePaths resumeFiles() {
        return value.startsWith(UNLISTED)
                ? new ResumePaths("/variants/" + value.substring(UNLISTED.length()))
                : ResumePaths.SITE;
    }

    /** Returns whether the page must not be indexed: the 404 page and the pages of variants. */
    public boolean isUnlisted() {
        return equals(NOT_FOUND) || value.startsWith(UNLISTED);
    }

    /** Returns the page of a technology or concept. */
    public static SitePath of(TermEvidence evidence) {
        String folder = evidence.kind() == TermKind.TECHNOLOGY ? "/technologies/" : "/concepts/";
        return new SitePath(folder + evidence.slug() + "/");
    }

    /** Returns the path percent-encoded for use in URLs. */
    public String address() {
        return Url.encodedPath(value);
    }

    /** Returns whether this is an HTML page and not another kind of file. */
    public boolean isPage() {
        return file().endsWith(".html") || file().endsWith(".htm");
    }

    /** Returns the file of the page, relative to the output folder. */
    public String file() {
        return value.substring(1) + (value.endsWith("/") ? "index.html" : "");
    }

    /**
     * Compares paths as a generated record method would. Written by hand because the generated method bootstraps
     * classes at first use, which slows start-up.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SitePath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
