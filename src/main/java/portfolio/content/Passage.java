package portfolio.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portfolio.markdown.Heading;
import portfolio.markdown.Link;
import portfolio.markdown.Notice;
import portfolio.source.Place;

/**
 * What has to be checked in one Markdown text.
 *
 * @param file the name of the file it stands in
 * @param links in order
 * @param pictures in order
 * @param headings in order
 * @param notices in order
 * @param locator where a stretch of it is
 */
record Passage(
        String file,
        List<Link> links,
        List<Link> pictures,
        List<Heading> headings,
        List<Notice> notices,
        Locator locator) {

    /** Turns positions in the Markdown text into places in the file. */
    @FunctionalInterface
    interface Locator {
        Place at(int offset, int length);
    }

    Place place(Link link) {
        return locator.at(link.offset(), link.length());
    }

    Place place(Heading heading) {
        return locator.at(heading.offset(), heading.length());
    }

    Place place(Notice notice) {
        return locator.at(notice.offset(), notice.length());
    }

    /** What a link can point at within it. */
    Set<String> ids() {
        return headings.stream().map(Heading::id).collect(Collectors.toSet());
    }
}
