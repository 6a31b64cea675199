package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import portfolio.model.Profile;
import portfolio.model.Visibility;

/** The formats of the résumé beside its page, in the order in which they are offered. */
final class Formats {

    private Formats() {}

    /** Those that people know by name, for the home page. */
    static List<Format> ofHome(Profile profile, Hrefs hrefs) {
        List<Format> formats = new ArrayList<>();
        formats.add(new Format("Résumé as PDF", hrefs.to(SitePath.RESUME_PDF), "application/pdf"));
        if (profile.hasContactFor(Visibility.PUBLIC)) {
            formats.add(new Format("Contact card", hrefs.to(SitePath.CONTACT_CARD), "text/vcard"));
        }
        return formats;
    }

    /** All of them. */
    static List<Format> ofResume(Profile profile, Hrefs hrefs) {
        List<Format> formats = new ArrayList<>(ofHome(profile, hrefs));
        formats.add(new Format("Résumé as text", hrefs.to(SitePath.RESUME_TEXT), "text/plain"));
        formats.add(new Format("Résumé as Markdown", hrefs.to(SitePath.RESUME_MARKDOWN), "text/markdown"));
        formats.add(new Format("Résumé as JSON", hrefs.to(SitePath.RESUME_JSON), "application/json"));
        return formats;
    }
}
