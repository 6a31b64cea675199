package portfolio.site;

import portfolio.model.Paper;
import portfolio.model.SiteUrl;

/**
 * The résumé as a document on paper, which leads to the site by absolute addresses.
 *
 * @param resume what it says
 * @param language BCP 47 tag of the document
 * @param title of the document
 * @param author whose résumé it is: name or role
 * @param subject the field in one sentence
 * @param paper what it is laid out for
 * @param site where its links lead
 */
public record ResumeDocument(
        Resume resume, String language, String title, String author, String subject, Paper paper, SiteUrl site) {

    /** Whether it has links to the site: not before that has an address. */
    public boolean linked() {
        return !site.isPlaceholder();
    }
}
