package portfolio.site.page;

import org.jspecify.annotations.Nullable;
import portfolio.model.Paper;
import portfolio.model.SiteUrl;
import portfolio.site.part.Resume;

/**
 * The résumé as a printed document. Its links to the site are absolute.
 *
 * @param resume the content
 * @param language the BCP 47 language tag of the document
 * @param title the document title
 * @param author the person's name or role
 * @param subject the person's field in one sentence
 * @param paper the paper size
 * @param photograph the photograph of the person; null if the résumé shows none
 * @param site the URL that its links lead to
 */
public record ResumeDocument(
        Resume resume,
        String language,
        String title,
        String author,
        String subject,
        Paper paper,
        @Nullable Photograph photograph,
        SiteUrl site) {

    /**
     * The photograph of the person.
     *
     * @param source the picture itself, as a data URI
     * @param alt the alternative text; never empty
     */
    public record Photograph(String source, String alt) {}

    /** Returns whether the document links to the site. It does not while the site's URL is a placeholder. */
    public boolean linked() {
        return !site.isPlaceholder();
    }
}
