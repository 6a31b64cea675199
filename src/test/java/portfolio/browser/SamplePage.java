package portfolio.browser;

import java.util.Arrays;
import java.util.List;

/** One page of the shipped site for each kind of page. */
enum SamplePage {
    HOME("/"),
    PROJECTS("/projects/"),
    CASE_STUDY("/projects/subscription-billing-platform/"),
    TECHNOLOGY("/technologies/kafka/"),
    CONCEPT("/concepts/idempotency/"),
    TECHNOLOGIES("/technologies/"),
    RESUME("/resume/"),
    NOT_FOUND("/404.html");

    private final String path;

    SamplePage(String path) {
        this.path = path;
    }

    /** Returns the path from the root of the site. */
    String path() {
        return path;
    }

    static List<String> paths() {
        return Arrays.stream(values()).map(SamplePage::path).toList();
    }
}
