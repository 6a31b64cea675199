package portfolio.site.check;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** A rule for finished sites. */
@FunctionalInterface
public interface SiteCheck {

    /** Returns the violations, one line each, with the page. It is empty if the site follows the rule. */
    Stream<String> faults(BuiltSite site);

    /** Returns a rule that each page must follow on its own. */
    static SiteCheck onEachPage(PageCheck check) {
        return site -> site.pages().entrySet().stream()
                .flatMap(page ->
                        check.faults(page.getKey(), page.getValue()).map(fault -> page.getKey() + ": " + fault));
    }

    /** Returns the violations as a list. */
    default List<String> on(BuiltSite site) {
        return faults(site).toList();
    }

    /** A rule for a single page. */
    @FunctionalInterface
    interface PageCheck {

        /** Returns the violations on the page at this path. */
        Stream<String> faults(String path, Document page);
    }
}
