package portfolio.site.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * What the page of a term lists.
 *
 * @param projects how many projects
 * @param workstreams how many workstreams
 * @param roles how many roles these lie in
 */
record TermUse(int projects, int workstreams, int roles) {

    static TermUse on(Document page) {
        return new TermUse(
                page.select("section[aria-labelledby=projects_title] > ol > li").size(),
                page.select("section[aria-labelledby=roles_title] > ul > li").size(),
                page.select("section[aria-labelledby=roles_title] h3").size());
    }

    /** The sentence that says so. */
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
