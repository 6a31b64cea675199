package portfolio.site.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * The counts on the page of a term.
 *
 * @param projects the number of projects
 * @param workstreams the number of workstreams
 * @param roles the number of roles that contain the workstreams
 */
public record TermUse(int projects, int workstreams, int roles) {

    static TermUse on(Document page) {
        return new TermUse(
                page.select("section[aria-labelledby=projects_title] > ol > li").size(),
                page.select("section[aria-labelledby=roles_title] > ul > li").size(),
                page.select("section[aria-labelledby=roles_title] h3").size());
    }

    /** Returns the sentence with these counts. */
    String sentence() {
        List<String> uses = new ArrayList<>();
        if (projects > 0) {
            uses.add(counted(projects, "project"));
        }
        if (workstreams > 0) {
            uses.add(counted(workstreams, "workstream"));
        }
        String across = roles == 0 ? "" : (roles == 1 ? ", in " : ", across ") + counted(roles, "role");
        return "Used in " + String.join(" and ", uses) + across + ".";
    }

    private static String counted(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }
}
