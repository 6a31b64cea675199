package portfolio.site;

import portfolio.model.Project;

/**
 * The element ids of pages. Ids that come from content are joined with a double hyphen, which no slug contains, so they
 * never collide with fixed ids.
 */
final class Ids {

    static final String MAIN = "main";
    static final String WORK = "work";
    static final String EXPERIENCE = "experience";
    static final String SKILLS = "skills";
    static final String ABOUT = "about";
    static final String CONTACT = "contact";

    /** The prefix of heading ids in the about text. */
    static final String ABOUT_TEXT = "about--";

    private Ids() {}

    /** Returns the id of a project's entry on the home page. */
    static String entry(int number) {
        return WORK + "-" + number;
    }

    /** Returns the prefix of heading ids in a project's text on the home page. */
    static String entryText(Project project) {
        return WORK + "--" + project.slug() + "--";
    }
}
