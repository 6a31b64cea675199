package portfolio.site;

import java.util.List;

/** The formats of the résumé beside its page, in the order in which they are offered. */
final class Formats {

    private Formats() {}

    static List<Format> from(Hrefs hrefs) {
        return List.of(new Format("Résumé as PDF", hrefs.to(SitePath.RESUME_PDF), "application/pdf"));
    }
}
