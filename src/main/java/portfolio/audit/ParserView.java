package portfolio.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.pdf.PdfLines;
import portfolio.pdf.PdfLines.Line;
import portfolio.pdf.PdfLines.Piece;

/**
 * A résumé as a parser of an applicant tracking system reads it: from the position, size and weight of its letters
 * alone.
 *
 * @param name the first lines, in the largest letters
 * @param head the other pieces of text above the first section
 * @param sections the sections in the order of the page
 */
public record ParserView(String name, List<String> head, List<Section> sections) {

    /** A line starts a new entry if it is at least this many lines below the line above. */
    private static final double ENTRY_DISTANCE = 1.4;

    /** The distance between two baselines of running text, in points. */
    private static final double PITCH = 12.4;

    /** Bold text larger than this starts an entry, in points. */
    private static final float LARGE = 9.6f;

    /** Bold text smaller than this is a section title, in points. */
    private static final float SMALL = 8.8f;

    /** Text of this size or smaller is a page footer, in points. */
    private static final float FOOT = 8.1f;

    /** Sizes that differ by less are the same, in points: browsers round them. */
    private static final float SAME_SIZE = 0.3f;

    private static final float INDENT = 4;
    private static final String BULLET = "•";

    public ParserView {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }

    /**
     * A section of the résumé.
     *
     * @param title its heading
     * @param entries its entries in order
     * @param points the bullet points that belong to no entry, such as groups of skills
     */
    public record Section(String title, List<Entry> entries, List<String> points) {

        public Section {
            entries = List.copyOf(entries);
            points = List.copyOf(points);
        }
    }

    /**
     * An entry of a section, such as a job or a degree.
     *
     * @param head the text that leads it, such as the employer
     * @param dates the text at the right end of the same line; empty if there is none
     * @param under the text between head and bullet points, which starts with the title
     * @param place the text at the right end of the first line of {@code under}; empty if there is none
     * @param points the bullet points, without their bullets
     */
    public record Entry(String head, String dates, String under, String place, List<String> points) {

        public Entry {
            points = List.copyOf(points);
        }
    }

    static ParserView of(PdfLines document) {
        return new Reading(document).view();
    }

    /**
     * Parses a résumé.
     *
     * @throws IOException if the bytes are not a PDF
     */
    public static ParserView of(byte[] pdf) throws IOException {
        return of(PdfLines.of(pdf));
    }

    /** Returns a short plain-text table with one line for each item found. */
    public String table() {
        StringBuilder table = new StringBuilder();
        row(table, "Name", name);
        head.forEach(piece -> row(table, "", piece));
        for (Section section : sections) {
            row(table, "Section", section.title);
            for (Entry entry : section.entries) {
                row(table, "  Entry", entry.head);
                row(table, "  Dates", entry.dates);
                row(table, "  Below", shortened(entry.under));
                row(table, "  Place", entry.place);
                row(table, "  Points", entry.points.isEmpty() ? "" : Integer.toString(entry.points.size()));
            }
            row(table, "  Points", section.points.isEmpty() ? "" : Integer.toString(section.points.size()));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String label, String value) {
        if (!value.isEmpty()) {
            table.append(label)
                    .append(" ".repeat(10 - label.length()))
                    .append(value)
                    .append('\n');
        }
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }

    /** An entry while it is being read. */
    private static final class Draft {

        private String head = "";
        private String dates = "";
        private String under = "";
        private String place = "";
        private final List<StringBuilder> points = new ArrayList<>();

        Entry entry() {
            return new Entry(head, dates, under, place, texts(points));
        }
    }

    private static List<String> texts(List<StringBuilder> points) {
        return points.stream().map(StringBuilder::toString).collect(Collectors.toList());
    }

    /** Reads the lines from top to bottom. */
    private static final class Reading {

        private final List<Line> lines;
        private final List<Section> sections = new ArrayList<>();
        private final List<String> head = new ArrayList<>();
        private String name = "";
        private @Nullable String title;
        private List<Entry> entries = new ArrayList<>();
        private List<StringBuilder> loose = new ArrayList<>();
        private @Nullable Draft draft;

        Reading(PdfLines document) {
            lines = document.lines().stream()
                    .filter(line -> line.first().size() > FOOT)
                    .toList();
        }

        ParserView view() {
            Line above = null;
            for (Line line : lines) {
                read(line, above);
                above = line;
            }
            endSection();
            return new ParserView(name, head, sections);
        }

        private void read(Line line, @Nullable Line above) {
            Piece first = line.first();
            boolean near = above != null
                    && above.page() == line.page()
                    && line.baseline() - above.baseline() < ENTRY_DISTANCE * PITCH;
            if (line.pieces().size() == 1 && first.bold() && first.size() < SMALL) {
                addTitle(first.text(), near);
            } else if (title == null) {
                addHead(line, above);
            } else if (first.bold() && first.size() > LARGE) {
                addEntry(line, near);
            } else {
                addText(line);
            }
        }

        /** Starts a section, or appends to its title if the title wraps. */
        private void addTitle(String text, boolean near) {
            if (title != null && near && draft == null && entries.isEmpty() && loose.isEmpty()) {
                title += " " + text;
            } else {
                endSection();
                title = text;
            }
        }

        private void addHead(Line line, @Nullable Line above) {
            boolean wraps = above != null
                    && head.isEmpty()
                    && Math.abs(line.first().size() - above.first().size()) < SAME_SIZE;
            if (above == null || wraps) {
                name = (name + " " + line.text()).strip();
            } else {
                line.pieces().forEach(piece -> head.add(piece.text()));
            }
        }

        private void addEntry(Line line, boolean near) {
            Draft open = draft;
            if (open != null && near) {
                addNear(line, open);
                return;
            }
            endEntry();
            Draft next = new Draft();
            next.head = line.first().text();
            next.dates = rest(line);
            draft = next;
        }

        /**
         * Adds a large bold line that is too close to the line above to start an entry. It is either the continuation
         * of a head that wraps, with the dates at the end of its last line, or text in larger letters.
         */
        private void addNear(Line line, Draft open) {
            boolean wraps = line.pieces().size() == 1 || open.dates.isEmpty();
            if (open.under.isEmpty() && open.points.isEmpty() && wraps) {
                open.head += " " + line.first().text();
                open.dates += rest(line);
            } else {
                addText(line);
            }
        }

        private void addText(Line line) {
            Draft open = draft;
            List<StringBuilder> points = open == null ? loose : open.points;
            String text = line.first().text();
            if (text.startsWith(BULLET)) {
                points.add(new StringBuilder(line.text().substring(1).strip()));
            } else if (!points.isEmpty() && line.first().left() > left() + INDENT) {
                points.get(points.size() - 1).append(' ').append(line.text());
            } else if (open != null && points.isEmpty()) {
                if (open.under.isEmpty()) {
                    open.place = rest(line);
                    open.under = text;
                } else {
                    open.under += " " + line.text();
                }
            }
        }

        /** Returns the left edge of the text. */
        private float left() {
            return lines.get(0).first().left();
        }

        private static String rest(Line line) {
            return line.pieces().stream().skip(1).map(Piece::text).collect(Collectors.joining(" "));
        }

        private void endEntry() {
            if (draft != null) {
                entries.add(draft.entry());
            }
            draft = null;
        }

        private void endSection() {
            endEntry();
            if (title != null) {
                sections.add(new Section(title, entries, texts(loose)));
            }
            entries = new ArrayList<>();
            loose = new ArrayList<>();
        }
    }
}
