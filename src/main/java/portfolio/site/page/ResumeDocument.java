package portfolio.site.page;

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
 * @param site the URL that its links lead to
 */
public record ResumeDocument(
        Resume resume, String language, String title, String author, String subject, Paper paper, SiteUrl site) {

    /** Returns whether the document links to the site. It does not while the site's URL is a placeholder. */
    public boolean linked() {
        return !site.isPlaceholder();
    }
}
