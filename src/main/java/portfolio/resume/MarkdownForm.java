package portfolio.resume;

import java.util.List;
import portfolio.markdown.MarkdownText;

/** The Markdown form of a document (CommonMark). */
final class MarkdownForm {

    private MarkdownForm() {}

    static String of(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        Part previous = null;
        for (Part part : parts) {
            boolean list = previous instanceof Part.Item && part instanceof Part.Item;
            text.append(previous == null || list ? "" : "\n")
                    .append(block(part))
                    .append('\n');
            previous = part;
        }
        return text.toString();
    }

    private static String block(Part part) {
        if (part instanceof Part.Heading heading) {
            return "#".repeat(heading.level()) + " "
                    + heading.words().markdown().replace("\\\n", " ");
        } else if (part instanceof Part.Item item) {
            return MarkdownText.hanging("- ", item.words().markdown());
        } else if (part instanceof Part.Paragraph paragraph) {
            return paragraph.words().markdown();
        } else {
            return ((Part.Text) part).words().markdown();
        }
    }
}
