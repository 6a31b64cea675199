package portfolio.resume;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.MarkdownText;
import portfolio.source.Visible;

/** The plain-text form of a document, 72 columns wide, for forms and e-mails that accept text only. */
final class PlainForm {

    private static final int WIDTH = 72;
    private static final String BULLET = "- ";

    /** The indent of a line, and its bullet or number if it is a list item. */
    private static final Pattern LINE = Pattern.compile("^( *)(- |[0-9]+\\. )?");

    private PlainForm() {}

    static String of(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        Part previous = null;
        for (Part part : parts) {
            // No-break spaces have kept words together, which forms and e-mails need no more.
            text.append(gap(previous, part))
                    .append(block(part).replace('\u00a0', ' '))
                    .append('\n');
            previous = part;
        }
        return text.toString();
    }

    /**
     * Returns the blank lines between two parts: none within a list, two before a heading of level 1 to 3 unless
     * another heading precedes it, one elsewhere.
     */
    private static String gap(@Nullable Part previous, Part part) {
        if (previous == null || (previous instanceof Part.Item && part instanceof Part.Item)) {
            return "";
        }
        boolean entry = part instanceof Part.Heading heading && heading.level() <= 3;
        return entry && !(previous instanceof Part.Heading) ? "\n\n" : "\n";
    }

    private static String block(Part part) {
        if (part instanceof Part.Heading heading) {
            return heading(heading);
        } else if (part instanceof Part.Item item) {
            return item(clean(item.words()));
        } else if (part instanceof Part.Paragraph paragraph) {
            return Wrapping.of(clean(paragraph.words()), WIDTH, "", "");
        } else {
            return text(clean(((Part.Text) part).words()), WIDTH);
        }
    }

    /** Returns a list item. Points below it are indented. */
    private static String item(String text) {
        return text.contains("\n" + BULLET)
                ? MarkdownText.hanging(BULLET, text(text, WIDTH - BULLET.length()))
                : Wrapping.of(text, WIDTH, BULLET, " ".repeat(BULLET.length()));
    }

    /** Returns a heading. Headings of the document and its sections are underlined. */
    private static String heading(Part.Heading heading) {
        String line = Wrapping.of(clean(heading.words()).replace('\n', ' '), WIDTH, "", "");
        if (heading.level() > 2) {
            return line;
        }
        int width = line.lines().mapToInt(Visible::width).max().orElse(0);
        return line + "\n" + (heading.level() == 1 ? "=" : "-").repeat(Math.min(width, WIDTH));
    }

    private static String text(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            Matcher start = LINE.matcher(line);
            String indent = start.find() ? start.group() : "";
            wrapped.append(wrapped.isEmpty() ? "" : "\n")
                    .append(Wrapping.of(line.substring(indent.length()), width, indent, " ".repeat(indent.length())));
        }
        return wrapped.toString();
    }

    private static String clean(DocumentText words) {
        return words.plain().replace('\t', ' ');
    }
}
