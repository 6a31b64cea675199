package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import portfolio.model.Labels;
import portfolio.model.Profile;
import portfolio.model.Visibility;
import portfolio.output.MediaTypes;
import portfolio.site.address.Hrefs;
import portfolio.site.address.ResumePaths;
import portfolio.site.address.SitePath;
import portfolio.site.layout.Format;

/** Lists the résumé formats that a page offers besides the page itself, in display order. */
final class Formats {

    private Formats() {}

    /**
     * Returns the formats for the home page: the PDF, and the contact card if the profile has public contact details.
     */
    static List<Format> ofHome(Profile profile, Hrefs hrefs) {
        List<Format> formats = new ArrayList<>();
        Labels labels = profile.labels();
        formats.add(pdf(labels, ResumePaths.SITE, hrefs));
        if (profile.hasContactFor(Visibility.PUBLIC)) {
            formats.add(new Format(
                    labels.contactCard(),
                    labels.contactCardFormat(),
                    hrefs.to(SitePath.CONTACT_CARD),
                    type(SitePath.CONTACT_CARD)));
        }
        return formats;
    }

    /** Returns all formats, for the résumé page. */
    static List<Format> ofResume(Profile profile, Hrefs hrefs) {
        List<Format> formats = new ArrayList<>(ofHome(profile, hrefs));
        formats.addAll(1, texts(profile.labels(), ResumePaths.SITE, hrefs));
        return formats;
    }

    /** Returns the formats of a variant's résumé. A variant has no contact card. */
    static List<Format> ofVariant(Labels labels, ResumePaths files, Hrefs hrefs) {
        List<Format> formats = new ArrayList<>(List.of(pdf(labels, files, hrefs)));
        formats.addAll(texts(labels, files, hrefs));
        return formats;
    }

    private static Format pdf(Labels labels, ResumePaths files, Hrefs hrefs) {
        return resume(labels, labels.pdf(), files.pdf(), hrefs);
    }

    private static List<Format> texts(Labels labels, ResumePaths files, Hrefs hrefs) {
        return List.of(
                resume(labels, labels.plainText(), files.text(), hrefs),
                resume(labels, labels.markdown(), files.markdown(), hrefs),
                resume(labels, labels.json(), files.json(), hrefs));
    }

    private static Format resume(Labels labels, String name, SitePath path, Hrefs hrefs) {
        return new Format(labels.resumeAs(name), name, hrefs.to(path), type(path));
    }

    private static String type(SitePath path) {
        return MediaTypes.plain(path.file());
    }
}
