package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import portfolio.model.Profile;
import portfolio.model.Visibility;
import portfolio.output.MediaTypes;

/** Lists the résumé formats that a page offers besides the page itself, in display order. */
final class Formats {

    private Formats() {}

    /**
     * Returns the formats for the home page: the PDF, and the contact card if the profile has public contact details.
     */
    static List<Format> ofHome(Profile profile, Hrefs hrefs) {
        List<Format> formats = new ArrayList<>();
        formats.add(pdf(ResumePaths.SITE, hrefs));
        if (profile.hasContactFor(Visibility.PUBLIC)) {
            formats.add(new Format(
                    "Contact card", "contact card", hrefs.to(SitePath.CONTACT_CARD), type(SitePath.CONTACT_CARD)));
        }
        return formats;
    }

    /** Returns all formats, for the résumé page. */
    static List<Format> ofResume(Profile profile, Hrefs hrefs) {
        List<Format> formats = new ArrayList<>(ofHome(profile, hrefs));
        formats.addAll(1, texts(ResumePaths.SITE, hrefs));
        return formats;
    }

    /** Returns the formats of a variant's résumé. A variant has no contact card. */
    static List<Format> ofVariant(ResumePaths files, Hrefs hrefs) {
        List<Format> formats = new ArrayList<>(List.of(pdf(files, hrefs)));
        formats.addAll(texts(files, hrefs));
        return formats;
    }

    private static Format pdf(ResumePaths files, Hrefs hrefs) {
        return new Format("Résumé as PDF", "PDF", hrefs.to(files.pdf()), type(files.pdf()));
    }

    private static List<Format> texts(ResumePaths files, Hrefs hrefs) {
        return List.of(
                new Format("Résumé as text", "text", hrefs.to(files.text()), type(files.text())),
                new Format("Résumé as Markdown", "Markdown", hrefs.to(files.markdown()), type(files.markdown())),
                new Format("Résumé as JSON", "JSON", hrefs.to(files.json()), type(files.json())));
    }

    private static String type(SitePath path) {
        return MediaTypes.plain(path.file());
    }
}
