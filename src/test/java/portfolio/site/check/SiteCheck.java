package portfolio.site.check;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** A rule that a finished site keeps. */
@FunctionalInterface
public interface SiteCheck {

    /** What is wrong, one line each, with the page it is on; empty when the rule is kept. */
    Stream<String> faults(BuiltSite site);

    /** A rule that each page keeps for itself. */
    static SiteCheck onEachPage(PageCheck check) {
        return site -> site.pages().entrySet().stream()
                .flatMap(page ->
                        check.faults(page.getKey(), page.getValue()).map(fault -> page.getKey() + ": " + fault));
    }

    /** All that is wrong, as a list. */
    default List<String> on(BuiltSite site) {
        return faults(site).toList();
    }

    /** A rule for one page. */
    @FunctionalInterface
    interface PageCheck {

        /** What is wrong with the page at this path. */
        Stream<String> faults(String path, Document page);
    }
}
