package portfolio.site;

import org.jspecify.annotations.Nullable;
import portfolio.evidence.Kind;
import portfolio.evidence.TermEvidence;
import portfolio.model.Project;
import portfolio.model.Variant;
import portfolio.source.Url;

/**
 * The path of a page or file of the site, from the site's root.
 *
 * @param value starts with a slash; ends with a slash for a page with a folder of its own; in letters, not encoded
 */
public record SitePath(String value) {

    public static final SitePath HOME = new SitePath("/");
    public static final SitePath PROJECTS = new SitePath("/projects/");
    public static final SitePath TECHNOLOGIES = new SitePath("/technologies/");
    public static final SitePath RESUME = new SitePath("/resume/");
    public static final SitePath NOT_FOUND = new SitePath("/404.html");

    public static final SitePath CONTACT_CARD = new SitePath("/contact.vcf");
    public static final SitePath LLMS = new SitePath("/llms.txt");
    public static final SitePath MANIFEST = new SitePath("/site.webmanifest");

    private static final String UNLISTED = "/for/";

    /** The case study of a project. */
    public static SitePath of(Project project) {
        return new SitePath("/projects/" + project.slug() + "/");
    }

    /** The résumé of a variant: a page that no other leads to. */
    public static SitePath of(Variant variant) {
        return new SitePath(UNLISTED + variant.slug() + "/");
    }

    /** Where the files of the résumé are that this page shows. */
    ResumePaths resumeFiles() {
        return value.startsWith(UNLISTED)
                ? new ResumePaths("/variants/" + value.substring(UNLISTED.length()))
                : ResumePaths.SITE;
    }

    /** Whether search engines are asked not to list it. */
    boolean isUnlisted() {
        return equals(NOT_FOUND) || value.startsWith(UNLISTED);
    }

    /** The page of a technology or concept. */
    public static SitePath of(TermEvidence evidence) {
        String folder = evidence.kind() == Kind.TECHNOLOGY ? "/technologies/" : "/concepts/";
        return new SitePath(folder + evidence.slug() + "/");
    }

    /** The path as it stands in addresses: in ASCII. */
    public String address() {
        return Url.encodedPath(value);
    }

    /** Whether it is that of a page; otherwise of a file of another kind. */
    public boolean isPage() {
        return file().endsWith(".html") || file().endsWith(".htm");
    }

    /** The file that holds it, relative to the site's folder. */
    public String file() {
        return value.substring(1) + (value.endsWith("/") ? "index.html" : "");
    }

    /**
     * As that of any record; written out because Java makes the others when they are first used, which takes longer.
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
