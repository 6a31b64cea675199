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
 * A résumé as programs that sort applications read it: from the places, sizes and faces of its letters alone.
 *
 * @param name what stands first, in the largest letters
 * @param head the other pieces above the first section, each by itself
 * @param sections by their titles
 */
public record ParserView(String name, List<String> head, List<Section> sections) {

    /** In lines: what is this far from the line above starts another entry. */
    private static final double ENTRY_DISTANCE = 1.4;

    /** In points: from one baseline of a text to the next. */
    private static final double PITCH = 12.4;

    /** In points: larger letters are those of the head of an entry. */
    private static final float LARGE = 9.6f;

    /** In points: smaller bold letters are those of the title of a section. */
    private static final float SMALL = 8.8f;

    /** In points: letters of this size stand at the foot of pages. */
    private static final float FOOT = 7.5f;

    private static final float INDENT = 4;
    private static final String BULLET = "•";

    public ParserView {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param points of no entry, such as groups of skills
     */
    public record Section(String title, List<Entry> entries, List<String> points) {

        public Section {
            entries = List.copyOf(entries);
            points = List.copyOf(points);
        }
    }

    /**
     * An entry.
     *
     * @param head what leads it, such as the employer
     * @param dates at the right end of the same line; empty when there are none
     * @param under the text between head and points, which starts with the title
     * @param place at the right end of the first line of that; empty when there is none
     * @param points each without its bullet
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
     * Reads a résumé.
     *
     * @throws IOException if the bytes are no PDF
     */
    public static ParserView of(byte[] pdf) throws IOException {
        return of(PdfLines.of(pdf));
    }

    /** As a short table: a line for each thing that was found. */
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

    /** An entry that is being read. */
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

    /** Goes through the lines from top to bottom. */
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

        /** A title that wraps is one title. */
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
                    && line.first().size() == above.first().size();
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
         * What is near is no entry: the head wraps, with the dates at the end of its last line, or it is a text in
         * larger letters.
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

        /** Where lines start. */
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
