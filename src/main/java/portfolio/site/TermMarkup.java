package portfolio.site;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import portfolio.evidence.Evidence;
import portfolio.evidence.Mentions;
import portfolio.markdown.Html;
import portfolio.model.Labels;
import portfolio.site.address.Hrefs;
import portfolio.site.address.SiteMap;
import portfolio.site.address.SitePath;

/**
 * Links the first mention of each technology in a project's text to the page of that technology. An instance remembers
 * which terms it has linked, so create one for each page.
 */
final class TermMarkup extends PageMarkup {

    private final Evidence evidence;
    private final Hrefs hrefs;
    private final @Nullable Mentions mentions;
    private final Set<SitePath> linked = new HashSet<>();

    /**
     * Creates the markup of a project's text.
     *
     * @param mentions finds the technologies to link, each of which must have a page; null if there are none
     * @param pictures writes the figures of the text; null if the page shows none
     */
    TermMarkup(
            SiteMap map,
            Labels labels,
            Hrefs hrefs,
            Evidence evidence,
            @Nullable Mentions mentions,
            @Nullable PagePictures pictures) {
        super(map, labels, hrefs, PROJECTS, "", pictures);
        this.evidence = evidence;
        this.hrefs = hrefs;
        this.mentions = mentions;
    }

    @Override
    public String text(String plain) {
        if (mentions == null) {
            return Html.escape(plain);
        }
        StringBuilder html = new StringBuilder();
        Matcher mention = mentions.in(plain);
        int done = 0;
        while (mention.find()) {
            html.append(Html.escape(plain.substring(done, mention.start()))).append(mention(mention.group()));
            done = mention.end();
        }
        return html.append(Html.escape(plain.substring(done))).toString();
    }

    private String mention(String spelling) {
        SitePath path = evidence.find(spelling).map(SitePath::of).orElseThrow();
        String text = Html.escape(spelling);
        return linked.add(path) ? "<a href=\"" + Html.escape(hrefs.to(path)) + "\">" + text + "</a>" : text;
    }
}
