package portfolio.content.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portfolio.markdown.Figure;
import portfolio.markdown.Heading;
import portfolio.markdown.Link;
import portfolio.markdown.Notice;
import portfolio.source.Place;

/**
 * The parts of one Markdown text that are checked once all files have been read.
 *
 * @param file the name of the file
 * @param links the links in their order
 * @param figures the pictures and videos that are shown, in their order
 * @param inlinePictures the pictures within a line of text, which are not shown
 * @param headings the headings in their order
 * @param notices the notices of the Markdown parser in their order
 * @param locator converts offsets in the text to locations in the file
 */
public record MarkdownSource(
        String file,
        List<Link> links,
        List<Figure> figures,
        List<Link> inlinePictures,
        List<Heading> headings,
        List<Notice> notices,
        Locator locator) {

    /** Converts offsets in the Markdown text to locations in the file. */
    @FunctionalInterface
    public interface Locator {
        /** Returns the location of {@code length} characters from {@code offset}, which counts from 0. */
        Place at(int offset, int length);
    }

    /** Returns where a link stands in its file. */
    public Place place(Link link) {
        return locator.at(link.offset(), link.length());
    }

    /** Returns where a picture is named in its file. */
    public Place place(Figure figure) {
        return locator.at(figure.offset(), figure.length());
    }

    /** Returns where a heading stands in its file. */
    public Place place(Heading heading) {
        return locator.at(heading.offset(), heading.length());
    }

    /** Returns where the text stands in its file that a notice is about. */
    public Place place(Notice notice) {
        return locator.at(notice.offset(), notice.length());
    }

    /** Returns the ids of the headings, which links can lead to. */
    public Set<String> ids() {
        return headings.stream().map(Heading::id).collect(Collectors.toSet());
    }
}
