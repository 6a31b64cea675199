package portfolio.site;

import portfolio.model.Project;

/**
 * Names of places on pages. No two can meet: what comes from content is joined with a double hyphen, which no slug
 * contains.
 */
final class Ids {

    static final String MAIN = "main";
    static final String WORK = "work";
    static final String EXPERIENCE = "experience";
    static final String SKILLS = "skills";
    static final String ABOUT = "about";
    static final String CONTACT = "contact";

    /** Before the ids of headings in the about text. */
    static final String ABOUT_TEXT = "about--";

    private Ids() {}

    /** The entry of a project on the home page. */
    static String entry(int number) {
        return WORK + "-" + number;
    }

    /** Before the ids of headings in a project's text on the home page. */
    static String entryText(Project project) {
        return WORK + "--" + project.slug() + "--";
    }
}
