package portfolio.site.address;

import portfolio.model.Project;

/**
 * The element ids of pages. Ids that come from content are joined with a double hyphen, which no slug contains, so they
 * never collide with fixed ids.
 */
public final class Ids {

    /** The id of the main content of every page. */
    public static final String MAIN = "main";

    // The ids of the sections of the home page.
    public static final String WORK = "work";
    public static final String EXPERIENCE = "experience";
    public static final String SKILLS = "skills";
    public static final String ABOUT = "about";
    public static final String CONTACT = "contact";

    /** The prefix of heading ids in the about text. */
    public static final String ABOUT_TEXT = "about--";

    private Ids() {}

    /** Returns the id of a project's entry on the home page. */
    public static String entry(int number) {
        return WORK + "-" + number;
    }

    /** Returns the prefix of heading ids in a project's text on the home page. */
    public static String entryText(Project project) {
        return WORK + "--" + project.slug() + "--";
    }
}
